package ua.journal.core.rollover;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ua.journal.core.RuleCases;
import ua.journal.core.regulation.Finding;

@DisplayName("R-NEXT: decisions of the council")
class DecisionRulesTest {
  @TestFactory
  @DisplayName("decisions")
  Stream<DynamicTest> cases() {
    return RuleCases.tests("decisions.csv", DecisionRulesTest::judge);
  }

  private static List<Finding> judge(RuleCases.Case each) {
    return each.get("judge").equals("pupils")
        ? DecisionRules.pupils(each.number("pupils")).stream().toList()
        : DecisionRules.judge(
            YearOutcome.valueOf(each.get("outcome")),
            each.number("grade"),
            11,
            each.get("protocol"),
            each.day("day"),
            each.get("request"),
            LocalDate.of(2027, 5, 28));
  }
}
