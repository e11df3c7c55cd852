package example;

import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import ua.journal.core.Journal;
import ua.journal.core.JournalSession;
import ua.journal.core.JournalStore;
import ua.journal.core.common.PersonId;
import ua.journal.core.sheet.Sheet;
import ua.journal.core.sheet.SheetQuery;
import ua.journal.core.teaching.JournalsOf;
import ua.journal.spi.JournalPlugin;
import ua.journal.spi.PluginConfig;

/** The journal inside a plain Java program. */
public final class Embedded {
  private Embedded() {}

  /** Opens the first storage on the class path that has the name. */
  static JournalStore open(String storage, Map<String, String> settings) {
    return ServiceLoader.load(JournalPlugin.class).stream()
        .flatMap(plugin -> plugin.get().storages().stream())
        .filter(factory -> factory.name().equals(storage))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No storage " + storage))
        .create(new PluginConfig(settings));
  }

  /** Opens a storage that keeps nothing when it is closed. */
  static JournalStore open(String storage) {
    return open(storage, storage.equals("jpa") ? Map.of("url", "jdbc:derby:memory:") : Map.of());
  }

  /** Says of every journal of a teacher how many cells it holds. */
  static Stream<String> cells(Journal journal, PersonId teacher) {
    JournalSession session = journal.as(teacher);
    return session.ask(new JournalsOf()).stream()
        .map(
            one -> {
              Sheet sheet = session.ask(new SheetQuery(one.id(), SheetQuery.Span.NOW));
              return one.title() + ": " + sheet.cells().size();
            });
  }
}
