package ua.journal.storage.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.journal.core.JournalStore;
import ua.journal.spi.PluginConfig;

/** Whenever the first start is killed, the next one succeeds. */
class DerbyFirstStartIT {
  private static final int KILLS = 10;

  @TempDir Path folder;

  /** The victim: opens the database, says so, and waits to be killed. */
  public static void main(String[] arguments) throws Exception {
    try (JournalStore store = open(Path.of(arguments[0]))) {
      Files.createFile(Path.of(arguments[1]));
      TimeUnit.MINUTES.sleep(1);
      store.ready();
    }
  }

  @Test
  void aKillAtAnyMomentLeavesAStartableState() throws Exception {
    long whole = millisOfAnUndisturbedStart();
    int interrupted = 0;
    for (int kill = 1; kill <= KILLS; kill++) {
      Path place = folder.resolve("killed" + kill);
      Path opened = folder.resolve("opened" + kill);
      Process victim = start(place, opened);
      victim.waitFor(whole * kill / KILLS, TimeUnit.MILLISECONDS);
      victim.destroyForcibly().waitFor();
      interrupted += Files.exists(opened) ? 0 : 1;
      try (JournalStore store = open(place)) {
        assertThat(store.ready()).as("after kill %d", kill).isTrue();
      }
      assertThat(leftovers(place)).isEmpty();
    }
    assertThat(interrupted).as("kills that came in time").isPositive();
  }

  private long millisOfAnUndisturbedStart() throws Exception {
    Path opened = folder.resolve("opened");
    long begin = System.nanoTime();
    Process process = start(folder.resolve("undisturbed"), opened);
    while (!Files.exists(opened) && process.isAlive()) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    process.destroyForcibly().waitFor();
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
  }

  private Process start(Path place, Path opened) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dderby.stream.error.file=" + folder.resolve("derby.log"),
            "-cp",
            System.getProperty("java.class.path"),
            DerbyFirstStartIT.class.getName(),
            place.toString(),
            opened.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static List<Path> leftovers(Path place) throws IOException {
    try (Stream<Path> all = Files.list(place.getParent())) {
      String prefix = place.getFileName() + ".new-";
      return all.filter(path -> path.getFileName().toString().startsWith(prefix)).toList();
    }
  }

  private static JournalStore open(Path place) {
    return new JpaStorageFactory()
        .create(new PluginConfig(Map.of("derby.directory", place.toString())));
  }
}
