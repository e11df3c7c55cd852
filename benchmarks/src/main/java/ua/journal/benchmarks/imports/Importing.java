package ua.journal.benchmarks.imports;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.journal.benchmarks.load.Cpu;
import ua.journal.benchmarks.load.Figures;
import ua.journal.benchmarks.load.Operation;
import ua.journal.benchmarks.load.Row;
import ua.journal.benchmarks.store.CountedConnections;
import ua.journal.benchmarks.store.Database;
import ua.journal.benchmarks.store.Plugins;
import ua.journal.core.Journal;
import ua.journal.core.JournalSession;
import ua.journal.core.JournalStore;
import ua.journal.core.common.IdSource;
import ua.journal.core.common.PersonName;
import ua.journal.core.common.SchoolId;
import ua.journal.core.imports.ImportReport;
import ua.journal.core.imports.ImportTables;
import ua.journal.core.imports.Table;
import ua.journal.core.register.FoundSchool;

/**
 * A full school's files through the use case of the import page, and the rows it leaves through the
 * driver alone. Every round has two new databases; the figures are those of the rounds after the
 * first.
 *
 * @param where name of the database for the table, not null
 * @param databases makes a database of a name, not null
 * @param cpu whose processor time counts, not null
 */
public record Importing(String where, Databases databases, Cpu cpu) {
  private static final int ROUNDS = 5;
  private static final double NANOS = 1e9;
  private static final long MEGABYTE = 1 << 20;

  /** Makes databases. */
  @FunctionalInterface
  public interface Databases {
    /**
     * Makes a database.
     *
     * @param name its name, not null
     * @return a database of that name with tables and without rows, never null
     * @throws Exception when it cannot be made
     */
    Database fresh(String name) throws Exception;
  }

  /**
   * Measures.
   *
   * @param notes takes the ratio and the heap, not null
   * @return lines of the table; a second of them counts rows, never null
   * @throws Exception when a row is refused or a database does not answer
   */
  public List<Row> measure(List<String> notes) throws Exception {
    Laps read = new Laps(cpu);
    Laps checked = new Laps(cpu);
    Laps imported = new Laps(cpu);
    Laps rechecked = new Laps(cpu);
    Through core = new Through(checked, imported, rechecked);
    Laps bare = new Laps(cpu);
    List<Long> heap = new ArrayList<>();
    long statements = 0;
    int rows = 0;
    for (int round = 0; round < ROUNDS; round++) {
      SchoolFiles files = new SchoolFiles();
      read.time(() -> files.read().size());
      Database full = databases.fresh("import_core");
      if (round == 0) {
        statements = importCounted(full, files, core);
      } else {
        importInto(full.storage(), files, core);
      }
      Database empty = databases.fresh("import_bare");
      rows = copy(full, empty, bare);
      heap.add(liveHeap());
    }
    note(notes, core, bare, rows, heap);
    return List.of(
        read.row(where, "import: files read", rows, 0),
        checked.row(where, "import: first check", rows, 0),
        imported.row(where, "import: through the core", rows, statements),
        rechecked.row(where, "import: the same checked again", rows, 0),
        bare.row(where, "import: bare inserts", rows, 0));
  }

  private void note(List<String> notes, Through core, Laps bare, int rows, List<Long> heap) {
    notes.add(
        String.format(
            Locale.ROOT,
            "%s: a check of the same files again takes %.2f of the first (goal 2)",
            where,
            core.rechecked.median() / core.checked.median()));
    notes.add(
        String.format(
            Locale.ROOT,
            "%s: import of %d rows at %.2f of the bare rate (goal 0.20); heap after each round %s MB",
            where,
            rows,
            bare.median() / core.imported.median(),
            heap));
  }

  private static long importCounted(Database database, SchoolFiles files, Through core)
      throws Exception {
    CountedConnections connections = CountedConnections.offer(database);
    importInto(Map.of("datasource", CountedConnections.NAME), files, core);
    return connections.take();
  }

  private static void importInto(Map<String, String> storage, SchoolFiles files, Through core)
      throws Exception {
    try (JournalStore store = Plugins.storage(storage)) {
      Journal journal = Journal.builder().store(store).build();
      JournalSession administrator = administrator(journal);
      List<Table> tables = files.read();
      ImportTables check = new ImportTables(tables, SchoolFiles.BEGINS, true);
      core.checked.time(() -> accepted(administrator, check).created());
      ImportTables command = new ImportTables(tables, SchoolFiles.BEGINS, false);
      core.imported.time(() -> accepted(administrator, command).created());
      core.rechecked.time(() -> accepted(administrator, check).unchanged());
    }
  }

  private static ImportReport accepted(JournalSession administrator, ImportTables command) {
    ImportReport report = administrator.perform(command).get();
    if (!report.refused().isEmpty()) {
      throw new IllegalStateException(report.refused().get(0).toString());
    }
    return report;
  }

  private static JournalSession administrator(Journal journal) {
    SchoolId school = new SchoolId(new IdSource(0).next());
    FoundSchool founding =
        new FoundSchool(
            "Ліцей для вимірювань",
            "Ліцей",
            new PersonName("Міра", "Ліна", "Іванівна"),
            "admin",
            Plugins.seal("measure-me"));
    return journal.as(journal.asSystem(school).perform(founding).get());
  }

  private static int copy(Database full, Database empty, Laps laps) throws Exception {
    try (Connection source = full.connect();
        Connection target = empty.connect()) {
      BareCopy copy = BareCopy.of(source, target);
      source.rollback();
      laps.time(
          () -> {
            copy.write(target);
            return copy.rows();
          });
      return copy.rows();
    }
  }

  private static long liveHeap() {
    System.gc();
    Runtime machine = Runtime.getRuntime();
    return (machine.totalMemory() - machine.freeMemory()) / MEGABYTE;
  }

  /** What is measured of one import: the check before it, itself, the check after it. */
  private record Through(Laps checked, Laps imported, Laps rechecked) {}

  /** Times of one thing, the first of which warms up. */
  private static final class Laps {
    private final Cpu cpu;
    private final List<Double> millis = new ArrayList<>();
    private double spent;

    Laps(Cpu cpu) {
      this.cpu = cpu;
    }

    void time(Operation operation) throws Exception {
      double before = cpu.millis();
      long begun = System.nanoTime();
      operation.run();
      millis.add((System.nanoTime() - begun) / NANOS * 1000);
      spent = cpu.millis() - before;
    }

    double median() {
      return figures().p50();
    }

    Row row(String where, String what, int rows, long statements) {
      Figures f = figures();
      double perSecond = rows / f.p50() * 1000;
      return new Row(
          where,
          what,
          new Figures(1, f.count(), perSecond, f.p50(), f.p95(), 0, spent),
          0,
          statements);
    }

    private Figures figures() {
      return Figures.ofMillis(millis.subList(1, millis.size()));
    }
  }
}
