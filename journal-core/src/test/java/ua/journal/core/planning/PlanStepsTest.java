package ua.journal.core.planning;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ua.journal.core.RuleCases;
import ua.journal.core.regulation.Finding;

@DisplayName("R-KTP-04, R-KTP-05, R-KTP-06: steps of a plan")
class PlanStepsTest {
  @TestFactory
  @DisplayName("R-KTP-05, R-KTP-06: steps")
  Stream<DynamicTest> steps() {
    return RuleCases.tests("plan-steps.csv", PlanStepsTest::judge);
  }

  @TestFactory
  @DisplayName("R-KTP-04: lag")
  Stream<DynamicTest> lag() {
    return RuleCases.tests(
        "plan-lag.csv",
        each -> PlanRules.lag(each.number("lag"), each.number("allowed")).stream().toList());
  }

  private static List<Finding> judge(RuleCases.Case each) {
    return switch (each.get("judge")) {
      case "submission" ->
          PlanRules.submission(PlanState.valueOf(each.get("state"))).stream().toList();
      case "decision" ->
          PlanRules.decision(
                  PlanState.valueOf(each.get("state")), each.is("approve"), each.get("remark"))
              .stream()
              .toList();
      default -> PlanRules.held(each.is("moved")).stream().toList();
    };
  }
}
