package ua.journal.benchmarks.imports;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ua.journal.benchmarks.load.Cpu;
import ua.journal.benchmarks.load.Figures;
import ua.journal.benchmarks.load.Operation;
import ua.journal.benchmarks.load.Row;
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
import ua.journal.storage.jpa.JpaStorage;
import ua.journal.testkit.CountedStatements;

/**
 * A full school's files through the use case of the import page, and the rows it leaves through the
 * driver alone. Every round has two new databases; the figures are those of the rounds after the
 * first.
 *
 * @param where name of the database for the table, not null
 * @param databases makes a database of a name, not null
 * @param cpu whose processor time counts, not null
 * @param classes how many classes the school has
 */
public record Importing(String where, Databases databases, Cpu cpu, int classes) {
  private static final int ROUNDS = 5;
  private static final double NANOS = 1e9;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
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
    Laps again = new Laps(cpu);
    Through core = new Through(checked, imported, rechecked, again);
    Laps bare = new Laps(cpu);
    List<Long> heap = new ArrayList<>();
    long statements = 0;
    int rows = 0;
    for (int round = 0; round < ROUNDS; round++) {
      SchoolFiles files = new SchoolFiles(classes);
      read.time(() -> files.read().size());
      Database full = databases.fresh("import_core");
      if (round == 0) {
        statements = importCounted(full, files, core);
      } else {
        importInto(Plugins.storage(full.storage()), files, core);
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
        again.row(where, "import: the same imported again", rows, 0),
        bare.row(where, "import: bare inserts", rows, 0));
  }

  private void note(List<String> notes, Through core, Laps bare, int rows, List<Long> heap) {
    notes.add(
        String.format(
            Locale.ROOT,
            "%s, %d classes: of the first check takes a second one %.2f (goal 2), an import %.2f, a"
                + " second import %.2f; of the thread's own processor time %.2f, %.2f, %.2f (first"
                + " check %.0f ms)",
            where,
            classes,
            core.rechecked.median() / core.checked.median(),
            core.imported.median() / core.checked.median(),
            core.again.median() / core.checked.median(),
            core.rechecked.medianOfThread() / core.checked.medianOfThread(),
            core.imported.medianOfThread() / core.checked.medianOfThread(),
            core.again.medianOfThread() / core.checked.medianOfThread(),
            core.checked.medianOfThread()));
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
    CountedStatements counted = new CountedStatements(database::connect);
    importInto(JpaStorage.open(counted.source()), files, core);
    return counted.take();
  }

  private static void importInto(JournalStore opened, SchoolFiles files, Through core)
      throws Exception {
    try (JournalStore store = opened) {
      Journal journal = Journal.builder().store(store).build();
      JournalSession administrator = administrator(journal);
      List<Table> tables = files.read();
      ImportTables check = new ImportTables(tables, SchoolFiles.BEGINS, true);
      core.checked.time(() -> accepted(administrator, check).created());
      ImportTables command = new ImportTables(tables, SchoolFiles.BEGINS, false);
      core.imported.time(() -> accepted(administrator, command).created());
      core.rechecked.time(() -> accepted(administrator, check).unchanged());
      core.again.time(() -> accepted(administrator, command).unchanged());
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

  /** What is measured of one import: the check before it, itself, check and import after it. */
  private record Through(Laps checked, Laps imported, Laps rechecked, Laps again) {}

  /** Times of one thing, the first of which warms up. */
  private static final class Laps {
    private final Cpu cpu;
    private final List<Double> millis = new ArrayList<>();
    private final List<Double> ofThread = new ArrayList<>();
    private double spent;

    Laps(Cpu cpu) {
      this.cpu = cpu;
    }

    void time(Operation operation) throws Exception {
      double before = cpu.millis();
      long own = THREADS.getCurrentThreadCpuTime();
      long begun = System.nanoTime();
      operation.run();
      millis.add((System.nanoTime() - begun) / NANOS * 1000);
      ofThread.add((THREADS.getCurrentThreadCpuTime() - own) / NANOS * 1000);
      spent = cpu.millis() - before;
    }

    double median() {
      return figures().p50();
    }

    double medianOfThread() {
      return Figures.ofMillis(ofThread.subList(1, ofThread.size())).p50();
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
