package ua.journal.core.teaching;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ua.journal.core.RuleCases;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.regulation.Finding;

@DisplayName("R-LOAD, R-EXM: the teaching load")
class LoadCasesTest {
  @TestFactory
  @DisplayName("R-LOAD-01 to R-LOAD-07: the load")
  Stream<DynamicTest> load() {
    return RuleCases.tests("load.csv", LoadCasesTest::judge);
  }

  @TestFactory
  @DisplayName("R-EXM-01: exemptions")
  Stream<DynamicTest> exemptions() {
    return RuleCases.tests("exemptions.csv", LoadCasesTest::exemption);
  }

  private static List<Finding> judge(RuleCases.Case each) {
    boolean yes = each.is("teacher");
    return switch (each.get("judge")) {
      case "activation" -> LoadRules.activation(journal(each), schoolClass(each));
      case "assignment" -> LoadRules.assignment(journal(each), each.number("plan"));
      case "staff" -> LoadRules.staff(yes).stream().toList();
      case "day" -> LoadRules.day(each.day("day"), LocalDate.of(2026, 11, 23)).stream().toList();
      case "order" -> LoadRules.order(each.get("order"), each.day("day")).stream().toList();
      case "active" -> LoadRules.active(yes).stream().toList();
      case "taught" -> LoadRules.taught(yes).stream().toList();
      case "free" -> LoadRules.free(yes).stream().toList();
      default -> throw new IllegalArgumentException(each.get("judge"));
    };
  }

  private static LedClass schoolClass(RuleCases.Case each) {
    PersonId classTeacher = each.get("leader").equals("nobody") ? null : new PersonId(2);
    return new LedClass(
        new ClassId(8), 8, "Б", classTeacher, "", each.get("leader").equals("there"));
  }

  private static JournalLoad journal(RuleCases.Case each) {
    return new JournalLoad(
        new JournalId(1),
        new ClassId(8),
        "Алгебра",
        "",
        new PersonId(1),
        "",
        each.is("teacher"),
        each.number("halves"),
        each.get("order"),
        null,
        true,
        "",
        null);
  }

  private static List<Finding> exemption(RuleCases.Case each) {
    return ExemptionRules.judge(
            each.get("document"), each.day("date"), each.day("from"), each.day("to"))
        .stream()
        .toList();
  }
}
