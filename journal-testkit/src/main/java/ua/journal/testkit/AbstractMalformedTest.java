package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.Journal;
import ua.journal.core.JournalSession;
import ua.journal.core.access.Command;
import ua.journal.core.access.Query;
import ua.journal.core.access.Request;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.ErrorType;
import ua.journal.core.common.JournalException;
import ua.journal.core.school.Settings;

/**
 * Whatever stands in a request, a caller meets an outcome or a {@link JournalException}; never what
 * a library below throws.
 */
public abstract class AbstractMalformedTest extends AbstractStorageTest {
  private static final List<String> CALLERS = List.of("admin", "deputy", "teacherA", "parent");

  /** For subclasses. */
  protected AbstractMalformedTest() {}

  @Test
  @DisplayName("A constructor that refuses what it is given says MALFORMED")
  final void constructors() throws Exception {
    Set<String> others = new TreeSet<>();
    Set<Class<?>> types = new LinkedHashSet<>();
    requests().forEach(type -> Odd.reach(type, types));
    for (Class<?> type : types) {
      odd()
          .each(
              type,
              made -> {},
              thrown -> {
                if (!(thrown instanceof JournalException own)
                    || own.code() != ErrorCode.MALFORMED) {
                  others.add(told(type, thrown));
                }
              });
    }
    assertThat(others).isEmpty();
  }

  @Test
  @DisplayName("A request with odd values meets an outcome or a JournalException that is no fault")
  final void requestsWithOddValues() throws Exception {
    Journal journal = plain(Settings.defaults());
    Set<String> others = new TreeSet<>();
    for (Class<?> type : requests()) {
      List<Request<?>> made = new ArrayList<>();
      odd().each(type, one -> made.add((Request<?>) one), thrown -> {});
      for (Request<?> request : made) {
        for (String caller : CALLERS) {
          if (!turnedAway(journal.as(person(caller)), request, others)) {
            break;
          }
        }
      }
    }
    assertThat(others).isEmpty();
  }

  private static boolean turnedAway(
      JournalSession session, Request<?> request, Set<String> others) {
    try {
      if (request instanceof Command<?> command) {
        session.perform(command);
      } else {
        session.ask((Query<?>) request);
      }
    } catch (JournalException e) {
      if (e.code() == ErrorCode.INTERNAL) {
        others.add(told(request.getClass(), e));
      }
      return e.code().type() == ErrorType.DENIED;
    } catch (RuntimeException e) {
      others.add(told(request.getClass(), e));
    }
    return false;
  }

  private Odd odd() {
    return new Odd()
        .with(
            person("hudz"),
            school().journal("algebra8"),
            school().lesson("today1"),
            school().schoolClass("class8"),
            Act.id());
  }

  private static String told(Class<?> type, Throwable thrown) {
    StackTraceElement[] frames = thrown.getStackTrace();
    String where =
        Stream.of(frames)
            .filter(frame -> frame.getClassName().startsWith("ua.journal."))
            .findFirst()
            .map(StackTraceElement::toString)
            .orElse("");
    return type.getSimpleName() + ": " + thrown + " at " + where;
  }

  private static List<Class<?>> requests() throws IOException, URISyntaxException {
    Path place = Path.of(Journal.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(place)) {
      return requests(place);
    }
    try (FileSystem jar = FileSystems.newFileSystem(place)) {
      return requests(jar.getPath("/"));
    }
  }

  private static List<Class<?>> requests(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve("ua/journal/core"))) {
      return files
          .map(file -> root.relativize(file).toString().replace('/', '.'))
          .filter(name -> name.endsWith(".class"))
          .map(name -> type(name.substring(0, name.length() - ".class".length())))
          .filter(type -> type.isRecord() && Request.class.isAssignableFrom(type))
          .<Class<?>>map(type -> type)
          .toList();
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, Journal.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
