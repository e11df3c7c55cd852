package ua.journal.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import ua.journal.core.Journal;
import ua.journal.core.access.Command;
import ua.journal.core.activation.TryCode;
import ua.journal.core.notices.MarkNoticesSeen;
import ua.journal.core.register.FoundSchool;

/** Which commands the tests have sent twice, against all there are. Thread-safe. */
final class SentTwice {
  private static final Set<String> SENT = ConcurrentHashMap.newKeySet();
  private static final Set<String> AREAS = ConcurrentHashMap.newKeySet();

  /**
   * A try of a code is counted each time it is made, a notice is seen once whoever says it again,
   * and a second founding is refused by itself: none of them leaves a second effect.
   */
  private static final Set<String> ONCE_BY_THEMSELVES =
      Set.of(TryCode.class.getName(), MarkNoticesSeen.class.getName(), FoundSchool.class.getName());

  private SentTwice() {}

  static void sent(Command<?> command) {
    SENT.add(command.getClass().getName());
  }

  static void ran(Class<?> area) {
    AREAS.add(area.getSimpleName());
  }

  /** Whether all areas ran; a part of them cannot have sent everything. */
  static boolean isWhole(Class<?> conformance) {
    Set<String> nested = new TreeSet<>();
    for (Class<?> type = conformance; type != null; type = type.getSuperclass()) {
      for (Class<?> area : type.getDeclaredClasses()) {
        if (AbstractStorageTest.class.isAssignableFrom(area)) {
          nested.add(area.getSimpleName());
        }
      }
    }
    return AREAS.containsAll(nested);
  }

  static Set<String> missing() {
    Set<String> missing = new TreeSet<>();
    try {
      URI core = Journal.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      if (Files.isDirectory(Path.of(core))) {
        collect(Path.of(core), missing);
      } else {
        try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + core), Map.of())) {
          collect(jar.getPath("/"), missing);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
    missing.removeAll(SENT);
    missing.removeAll(ONCE_BY_THEMSELVES);
    return missing;
  }

  private static void collect(Path root, Set<String> commands)
      throws IOException, ClassNotFoundException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = root.relativize(file).toString().replace('/', '.');
        if (name.startsWith("ua.journal.core.") && name.endsWith(".class")) {
          String type = name.substring(0, name.length() - ".class".length());
          Class<?> found = Class.forName(type, false, Journal.class.getClassLoader());
          if (found.isRecord() && Command.class.isAssignableFrom(found)) {
            commands.add(type);
          }
        }
      }
    }
  }
}
