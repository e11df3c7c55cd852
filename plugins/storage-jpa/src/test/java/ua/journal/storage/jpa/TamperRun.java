package ua.journal.storage.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.journal.core.Journal;
import ua.journal.core.JournalStore;
import ua.journal.core.audit.Difference;
import ua.journal.core.audit.VerifyAudit;
import ua.journal.core.common.SchoolId;
import ua.journal.storage.jpa.Tamper.Change;
import ua.journal.storage.jpa.Tamper.Column;

/**
 * Random changes of single values in whatever an area of the kit has left behind; each must be
 * found and named. {@code -Djournal.tamper=10000} makes so many in all.
 */
final class TamperRun {
  private static final Logger LOG = Logger.getLogger(TamperRun.class.getName());
  private static final int AREAS = 45;
  private static final int ALL = Integer.getInteger("journal.tamper", 900);

  /** Tables the check reads otherwise than as facts. */
  private static final Set<String> CHAIN =
      Set.of("audit_entry", "audit_head", "fact", "office_entry", "revision");

  private static final Set<String> BOOKKEEPING =
      FactTable.lines("bookkeeping.txt")
          .map(line -> line.substring(0, line.indexOf(':')))
          .collect(Collectors.toSet());

  private final Random random = new Random(20261130);
  private final Set<String> tried = new TreeSet<>();
  private final Map<String, Integer> unnamed = new TreeMap<>();
  private int changes;
  private int named;

  /** Tampers with a database and puts everything back. */
  void run(Connection connection, JournalStore store) throws Exception {
    connection.setAutoCommit(false);
    Tamper tamper = new Tamper(connection, random);
    Journal journal = Journal.builder().store(store).build();
    List<Target> targets = targets(tamper, journal);
    connection.commit();
    int wanted = Math.max(4, ALL / AREAS);
    for (int i = 0, tries = 0; i < wanted && tries < 20 * wanted && !targets.isEmpty(); tries++) {
      Target target = next(targets);
      Change change = tamper.change(target.column(), target.school());
      connection.commit();
      if (change != null) {
        judge(change, verify(journal, target.school()));
        tamper.undo(change);
        i++;
      }
    }
    for (long school : targets.stream().map(Target::school).collect(Collectors.toSet())) {
      assertThat(verify(journal, school).differences()).as("all was put back").isEmpty();
    }
  }

  /** What nobody has tried yet comes first. */
  private Target next(List<Target> targets) {
    List<Target> fresh =
        targets.stream().filter(t -> !tried.contains(t.column().full())).limit(500).toList();
    List<Target> from = fresh.isEmpty() || random.nextInt(4) == 0 ? targets : fresh;
    Target target = from.get(random.nextInt(from.size()));
    tried.add(target.column().full());
    return target;
  }

  private List<Target> targets(Tamper tamper, Journal journal) throws Exception {
    Map<Long, Boolean> whole = new TreeMap<>();
    List<Target> targets = new ArrayList<>();
    for (Map.Entry<String, List<Column>> table : tamper.tables().entrySet()) {
      if (BOOKKEEPING.contains(table.getKey() + ".*") && !CHAIN.contains(table.getKey())) {
        continue;
      }
      for (long school : tamper.schools(table.getKey())) {
        if (whole.computeIfAbsent(school, s -> s != 0 && verify(journal, s).intact())) {
          table.getValue().stream()
              .filter(column -> !BOOKKEEPING.contains(column.full()))
              .forEach(column -> targets.add(new Target(column, school)));
        }
      }
    }
    return targets;
  }

  private void judge(Change change, VerifyAudit.Result found) {
    changes++;
    assertThat(found.intact()).as("unseen: " + change).isFalse();
    String table = change.column().table();
    if (CHAIN.contains(table)) {
      named++;
      return;
    }
    boolean told =
        found.differences().stream()
            .filter(difference -> difference.table().equals(table))
            .anyMatch(
                difference ->
                    difference.kind() != Difference.Kind.CHANGED
                        || difference.field().equals(change.column().name()));
    if (told) {
      named++;
    } else {
      unnamed.merge(change.column().full(), 1, Integer::sum);
    }
  }

  /** Every column that is no bookkeeping was changed at least once, and each change was named. */
  void end(Stream<Column> columns) {
    LOG.info(changes + " changes of " + tried.size() + " columns, " + named + " named");
    assertThat(unnamed).as("found and not named").isEmpty();
    assertThat(changes).isPositive();
    Set<String> never =
        columns
            .filter(column -> !BOOKKEEPING.contains(column.table() + ".*"))
            .map(Column::full)
            .filter(column -> !BOOKKEEPING.contains(column) && !tried.contains(column))
            .collect(Collectors.toCollection(TreeSet::new));
    LOG.info("never tried: " + never);
  }

  private static VerifyAudit.Result verify(Journal journal, long school) {
    return journal.asSystem(new SchoolId(school)).ask(new VerifyAudit());
  }

  private record Target(Column column, long school) {}
}
