package ua.journal.storage.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.journal.core.common.JournalException;
import ua.journal.spi.PluginConfig;

class DerbyDatabaseTest extends DatabaseTest {
  @TempDir Path folder;

  @Override
  PluginConfig freshDatabase() {
    return new PluginConfig(Map.of("url", DerbyMemory.PREFIX));
  }

  @Test
  void leftoversOfAKilledFirstStartAreRemoved() throws Exception {
    Path half = Files.createDirectories(folder.resolve("second.new-1/seg0")).getParent();
    Files.writeString(half.resolve("service.properties"), "broken");
    new JpaStorageFactory().create(config(folder.resolve("second"))).close();
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(path -> path.getFileName().toString())).contains("second");
    }
    assertThat(half).doesNotExist();
  }

  @Test
  void aFolderWithOtherThingsIsLeftAlone() throws Exception {
    Path other = Files.createDirectories(folder.resolve("photos"));
    Path photo = Files.writeString(other.resolve("1.jpg"), "a photo");
    JournalException refused =
        catchThrowableOfType(
            JournalException.class, () -> new JpaStorageFactory().create(config(other)));
    assertThat(refused).hasMessageContaining("is not empty");
    assertThat(photo).hasContent("a photo");
  }

  @Test
  void unknownKeysAreRefused() {
    PluginConfig config = new PluginConfig(Map.of("derby.directroy", "x"));
    JournalException refused =
        catchThrowableOfType(JournalException.class, () -> new JpaStorageFactory().create(config));
    assertThat(refused).hasMessageContaining("derby.directroy").hasMessageContaining("url");
  }

  @Test
  void aMigrationIsSharedOrEachDatabaseHasItsOwn() {
    for (String file : Migrations.FILES) {
      boolean shared = Migrations.class.getResource(Migrations.SHARED + "/" + file) != null;
      for (Vendor vendor : Vendor.values()) {
        boolean own = Migrations.class.getResource(vendor.folder() + "/" + file) != null;
        assertThat(own).as("%s of %s", file, vendor).isNotEqualTo(shared);
      }
    }
    assertThat(Migrations.FILES)
        .isEqualTo(List.copyOf(Migrations.FILES).stream().sorted().toList());
  }

  private static PluginConfig config(Path directory) {
    return new PluginConfig(Map.of("derby.directory", directory.toString()));
  }
}
