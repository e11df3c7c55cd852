package ua.journal.storage.jpa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import ua.journal.spi.PluginConfig;

/** The conformance kit on Derby. Each area has a copy of one database: making one takes seconds. */
class DerbyStorageTest extends DatabaseConformance {
  @TempDir static Path folder;

  private static Path template;
  private static int copies;

  @BeforeAll
  static void makeTemplate() {
    template = folder.resolve("template");
    new JpaStorageFactory().create(config(template)).close();
  }

  @Override
  PluginConfig freshDatabase() throws IOException {
    Path copy = folder.resolve("copy" + ++copies);
    try (Stream<Path> paths = Files.walk(template)) {
      List<Path> parentsFirst = paths.sorted().toList();
      for (Path path : parentsFirst) {
        Files.copy(path, copy.resolve(template.relativize(path)));
      }
    }
    return config(copy);
  }

  private static PluginConfig config(Path database) {
    return new PluginConfig(Map.of("derby.directory", database.toString()));
  }
}
