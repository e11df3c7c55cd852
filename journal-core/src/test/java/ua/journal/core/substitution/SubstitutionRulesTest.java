package ua.journal.core.substitution;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ua.journal.core.RuleCases;
import ua.journal.core.common.PersonId;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.Settings;

@DisplayName("R-SUB: substitutions and missed lessons")
class SubstitutionRulesTest {
  @TestFactory
  @DisplayName("R-SUB-01, R-SUB-02: cases")
  Stream<DynamicTest> cases() {
    return RuleCases.tests("substitutions.csv", SubstitutionRulesTest::judge);
  }

  private static List<Finding> judge(RuleCases.Case each) {
    if (each.get("judge").equals("month")) {
      ClosedMonth closed = ClosedMonth.of(Settings.defaults(), each.day("today"));
      return SubstitutionRules.month(each.day("day"), closed, each.get("order")).stream().toList();
    }
    PersonId teacher = new PersonId(1);
    PersonId substitute = each.is("same") ? teacher : new PersonId(2);
    return SubstitutionRules.colleague(3, each.is("missed"), teacher, substitute, each.is("staff"))
        .stream()
        .toList();
  }
}
