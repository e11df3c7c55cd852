package ua.journal.benchmarks.inprocess;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ua.journal.benchmarks.inprocess.Core.Act;
import ua.journal.benchmarks.load.Cpu;
import ua.journal.benchmarks.load.Load;
import ua.journal.benchmarks.load.Operation;
import ua.journal.benchmarks.load.Row;
import ua.journal.benchmarks.store.Database;
import ua.journal.benchmarks.store.Plugins;
import ua.journal.core.JournalStore;
import ua.journal.storage.jpa.JpaStorage;
import ua.journal.testkit.CountedStatements;

/**
 * Figures without a server.
 *
 * @param clients numbers of clients side by side
 * @param only part of the titles that are measured, empty for all
 * @param load how long to measure
 * @param cpu whose processor time counts
 */
public record InProcess(List<Integer> clients, String only, Load load, Cpu cpu) {
  private static final int COUNTED = 20;

  /**
   * Measures one database.
   *
   * @param where database and years of marks, for the table, not null
   * @param database the database, which nobody has open, not null
   * @return lines of the table, never null
   * @throws Exception when an operation fails
   */
  public List<Row> measure(String where, Database database) throws Exception {
    List<Row> rows = new ArrayList<>();
    try (BareDatabase bare = new BareDatabase(database)) {
      rows.addAll(bare.measure(where, clients, load, cpu));
    }
    Map<Act, Double> statements = count(database);
    try (JournalStore store = Plugins.storage(database.storage())) {
      int most = clients.stream().max(Integer::compare).orElseThrow();
      rows.addAll(new Core(store, most).measure(where, clients, only, load, cpu, statements));
    }
    return rows;
  }

  private static Map<Act, Double> count(Database database) throws Exception {
    CountedStatements counted = new CountedStatements(database::connect);
    Map<Act, Double> statements = new EnumMap<>(Act.class);
    try (JournalStore store = JpaStorage.open(counted.source())) {
      Core core = new Core(store, 1);
      for (Act act : Act.values()) {
        Operation operation = core.first(act);
        counted.take();
        for (int time = 0; time < COUNTED; time++) {
          operation.run();
        }
        statements.put(act, (double) counted.take() / COUNTED);
      }
    }
    return statements;
  }
}
