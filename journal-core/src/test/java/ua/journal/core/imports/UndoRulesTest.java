package ua.journal.core.imports;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ua.journal.core.RuleCases;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.regulation.Finding;

@DisplayName("R-IMP-01: which import can be undone")
class UndoRulesTest {
  @TestFactory
  @DisplayName("imports")
  Stream<DynamicTest> cases() {
    return RuleCases.tests("undo.csv", UndoRulesTest::judge);
  }

  private static List<Finding> judge(RuleCases.Case each) {
    if (each.get("judge").equals("run")) {
      List<ImportRun> runs = new ArrayList<>();
      if (!each.is("last")) {
        runs.add(run(2, 0));
      }
      runs.add(run(1, 0));
      if (each.is("undone")) {
        runs.add(run(3, 1));
      }
      return UndoRules.run(1, runs, each.is("traced")).stream().toList();
    }
    Dependents entries = new Dependents(Dependents.Kind.ENTRIES, each.number("entries"));
    return UndoRules.rests(List.of(entries), each.number("changed"), each.number("resting"));
  }

  private static ImportRun run(long id, long undoes) {
    LocalDateTime at = LocalDateTime.of(2026, 9, 1, 9, 0);
    PersonName name = new PersonName("Бондар", "Ольга", "");
    return new ImportRun(id, at, new PersonId(1), name, "учні.csv", 1, 0, 0, undoes);
  }
}
