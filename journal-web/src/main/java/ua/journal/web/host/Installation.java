package ua.journal.web.host;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import ua.journal.core.Journal;

/** What the installation consists of, without a word about whose it is. */
@ApplicationScoped
public class Installation {
  private static final String POM = "/META-INF/maven/ua.journal/journal-core/pom.properties";

  @Inject private JournalApplication application;

  /** Version, Java, system, kind of database, plugins: a line each. */
  public List<String> describe() {
    List<String> lines = new ArrayList<>();
    lines.add("Journal: " + version());
    lines.add("Java: " + property("java.version") + ", " + property("java.vm.name"));
    lines.add("System: " + property("os.name") + ", " + property("os.arch"));
    lines.add("Database: " + database());
    for (PluginState state : application.plugins().states()) {
      String fault = state.fault();
      lines.add(
          "Plugin: " + state.name() + (fault == null ? "" : ", left out: " + firstWord(fault)));
    }
    return lines;
  }

  /**
   * The end of the server's log as it stands, with everything in it.
   *
   * @param most most lines
   * @return lines, none when the log is not where it should be
   */
  public List<String> log(int most) {
    Optional<Path> log =
        text("journal.log.dir")
            .map(folder -> Path.of(folder, "messages.log"))
            .filter(Files::isReadable);
    Deque<String> last = new ArrayDeque<>();
    log.ifPresent(path -> read(path, most, last));
    return List.copyOf(last);
  }

  private static void read(Path log, int most, Deque<String> last) {
    try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
      lines.forEach(
          line -> {
            last.addLast(line);
            if (last.size() > most) {
              last.removeFirst();
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The kind alone: an address may name a school. */
  private static String database() {
    String url = text("journal.db.url").orElse("");
    return Stream.of("derby", "postgresql")
        .filter(kind -> url.startsWith("jdbc:" + kind + ":"))
        .findFirst()
        .orElse("other");
  }

  private static String version() {
    try (InputStream pom = Journal.class.getResourceAsStream(POM)) {
      Properties values = new Properties();
      if (pom != null) {
        values.load(pom);
      }
      return values.getProperty("version", "unknown");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The class of a fault; what it says may quote anything. */
  private static String firstWord(String fault) {
    return fault.split("[:\\s]", 2)[0];
  }

  private static String property(String name) {
    return String.valueOf(System.getProperty(name));
  }

  private static Optional<String> text(String name) {
    return ConfigProvider.getConfig().getOptionalValue(name, String.class);
  }
}
