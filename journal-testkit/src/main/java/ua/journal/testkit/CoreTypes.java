package ua.journal.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ua.journal.core.Journal;

/** The types of the core, found where it was loaded from. */
final class CoreTypes {
  private CoreTypes() {}

  static List<Class<?>> all() {
    try {
      URI core = Journal.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      if (Files.isDirectory(Path.of(core))) {
        return under(Path.of(core));
      }
      try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + core), Map.of())) {
        return under(jar.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Class<?>> under(Path root) throws IOException, ClassNotFoundException {
    List<Class<?>> types = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = root.relativize(file).toString().replace('/', '.');
        if (name.startsWith("ua.journal.core.") && name.endsWith(".class")) {
          String type = name.substring(0, name.length() - ".class".length());
          types.add(Class.forName(type, false, Journal.class.getClassLoader()));
        }
      }
    }
    return types;
  }
}
