package ua.journal.benchmarks;

import java.util.ArrayList;
import java.util.List;
import ua.journal.benchmarks.inprocess.InProcess;
import ua.journal.benchmarks.load.Cpu;
import ua.journal.benchmarks.load.Load;
import ua.journal.benchmarks.load.Row;
import ua.journal.benchmarks.store.Database;
import ua.journal.benchmarks.store.Postgres;
import ua.journal.benchmarks.store.Prepared;

/** Measures what is asked for and prints one table. */
public final class Benchmarks {
  private final Options options;
  private final Prepared prepared;
  private final Load load;
  private final List<Row> rows = new ArrayList<>();

  private Benchmarks(Options options) {
    this.options = options;
    this.prepared = new Prepared(options.folder());
    this.load = new Load(options.seconds() / 2, options.seconds());
  }

  /**
   * Runs the program.
   *
   * @param arguments see {@code docs/benchmarks.md}, not null
   * @throws Exception when something cannot be measured
   */
  public static void main(String[] arguments) throws Exception {
    Benchmarks benchmarks = new Benchmarks(Options.of(arguments));
    for (int years : benchmarks.options.years()) {
      if (benchmarks.options.databases().contains("derby")) {
        benchmarks.derby(years);
      }
      if (benchmarks.options.databases().contains("postgresql")) {
        benchmarks.postgres(years);
      }
    }
    System.out.println(Report.table(benchmarks.rows));
  }

  private void derby(int years) throws Exception {
    Database database = prepared.derby(years);
    if (options.parts().contains("bare")) {
      inProcess("Derby ×" + years, database, List.of(ProcessHandle.current()));
      Prepared.release(database);
    }
  }

  private void postgres(int years) throws Exception {
    try (Postgres cluster = Postgres.start(options.folder().resolve("postgresql"))) {
      Database database = prepared.postgres(cluster, years);
      if (options.parts().contains("bare")) {
        List<ProcessHandle> both = List.of(ProcessHandle.current(), cluster.process());
        inProcess("PostgreSQL ×" + years, database, both);
      }
    }
  }

  private void inProcess(String where, Database database, List<ProcessHandle> processes)
      throws Exception {
    rows.addAll(
        new InProcess(options.clients(), load, Cpu.of(processes)).measure(where, database));
  }
}
