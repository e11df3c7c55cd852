package ua.journal.core.groups;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ua.journal.core.RuleCases;
import ua.journal.core.regulation.Finding;

@DisplayName("R-GRP-01, R-GRP-02, R-GRP-05: compositions")
class GroupCasesTest {
  @TestFactory
  @DisplayName("sizes")
  Stream<DynamicTest> cases() {
    return RuleCases.tests("group-sizes.csv", GroupCasesTest::judge);
  }

  private static List<Finding> judge(RuleCases.Case each) {
    int pupils = each.number("pupils");
    return switch (each.get("judge")) {
      case "sizes" ->
          Threshold.of(2026, each.get("subject")).judge(pupils, Map.of("1", each.number("group")));
      case "whole" -> GroupingRules.whole(pupils).stream().toList();
      default -> GroupingRules.moves(pupils).stream().toList();
    };
  }
}
