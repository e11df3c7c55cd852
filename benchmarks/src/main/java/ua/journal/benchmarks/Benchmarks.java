package ua.journal.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.journal.benchmarks.browser.InBrowser;
import ua.journal.benchmarks.http.Floods;
import ua.journal.benchmarks.http.OverHttp;
import ua.journal.benchmarks.http.Server;
import ua.journal.benchmarks.imports.Importing;
import ua.journal.benchmarks.inprocess.InProcess;
import ua.journal.benchmarks.load.Cpu;
import ua.journal.benchmarks.load.Load;
import ua.journal.benchmarks.load.Row;
import ua.journal.benchmarks.store.Database;
import ua.journal.benchmarks.store.Plugins;
import ua.journal.benchmarks.store.Postgres;
import ua.journal.benchmarks.store.Prepared;
import ua.journal.benchmarks.work.Client;
import ua.journal.core.Journal;
import ua.journal.core.JournalStore;

/** Measures what is asked for and prints one table. */
public final class Benchmarks {
  private final Options options;
  private final Prepared prepared;
  private final Load load;
  private final List<Row> rows = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

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
    if (benchmarks.options.parts().contains("import")) {
      benchmarks.imports();
    }
    for (int years : benchmarks.years()) {
      if (benchmarks.options.databases().contains("derby")) {
        benchmarks.derby(years);
      }
      if (benchmarks.options.databases().contains("postgresql")) {
        benchmarks.postgres(years);
      }
    }
    System.out.println(Report.table(benchmarks.rows));
    benchmarks.notes.forEach(System.out::println);
  }

  private List<Integer> years() {
    return options.needsYears() ? options.years() : List.of();
  }

  private void imports() throws Exception {
    if (options.databases().contains("derby")) {
      Cpu cpu = Cpu.of(List.of(ProcessHandle.current()));
      rows.addAll(
          new Importing("Derby", prepared::freshDerby, cpu, options.classes()).measure(notes));
    }
    if (options.databases().contains("postgresql")) {
      try (Postgres cluster = Postgres.start(options.folder().resolve("postgresql"))) {
        Cpu cpu = Cpu.of(List.of(ProcessHandle.current(), cluster.process()));
        rows.addAll(
            new Importing(
                    "PostgreSQL",
                    name -> prepared.freshPostgres(cluster, name),
                    cpu,
                    options.classes())
                .measure(notes));
      }
    }
  }

  private void derby(int years) throws Exception {
    String where = "Derby ×" + years;
    Database database = prepared.derby(years);
    if (options.parts().contains("bare")) {
      inProcess(where, database, List.of(ProcessHandle.current()));
    }
    if (options.needsServer()) {
      List<Client> people = people(database);
      Map<String, String> settings =
          Map.of("journal.data.dir", prepared.derbyFolder(years).toString());
      overServer(where, settings, people, List.of());
    }
  }

  private void postgres(int years) throws Exception {
    String where = "PostgreSQL ×" + years;
    try (Postgres cluster = Postgres.start(options.folder().resolve("postgresql"))) {
      Database database = prepared.postgres(cluster, years);
      List<ProcessHandle> beside = List.of(cluster.process());
      if (options.parts().contains("bare")) {
        inProcess(where, database, List.of(ProcessHandle.current(), cluster.process()));
      }
      if (options.needsServer()) {
        Map<String, String> settings =
            Map.of(
                "journal.data.dir", options.folder().resolve("server-data").toString(),
                "journal.db.url", database.url(),
                "journal.db.user", database.user(),
                "journal.db.password", database.user());
        overServer(where, settings, people(database), beside);
      }
    }
  }

  private void inProcess(String where, Database database, List<ProcessHandle> processes)
      throws Exception {
    rows.addAll(
        new InProcess(options.clients(), options.only(), load, Cpu.of(processes))
            .measure(where, database));
  }

  private List<Client> people(Database database) {
    int most = options.clients().stream().max(Integer::compare).orElseThrow();
    try (JournalStore store = Plugins.storage(database.storage())) {
      return Client.find(Journal.builder().store(store).build(), most);
    }
  }

  private void overServer(
      String where, Map<String, String> settings, List<Client> people, List<ProcessHandle> beside)
      throws Exception {
    try (Server server = Server.start(options.server(), options.folder(), settings)) {
      List<ProcessHandle> processes = new ArrayList<>(beside);
      processes.add(server.machine());
      if (options.parts().contains("http")) {
        Cpu cpu = Cpu.of(processes);
        rows.addAll(
            new OverHttp(where, server, people, options.clients(), options.only(), load, cpu)
                .measure());
      }
      if (options.parts().contains("floods")) {
        rows.addAll(
            new Floods(where, server, people.get(0), load, Cpu.of(processes)).measure(notes));
      }
      if (options.parts().contains("browser")) {
        rows.addAll(new InBrowser(where, server.port(), people.get(0)).measure());
      }
      notes.add("%s: ready after %.1f s".formatted(where, server.secondsToReady()));
      notes.add("%s: live heap %.0f MB (goal 512)".formatted(where, server.liveHeap()));
    }
  }
}
