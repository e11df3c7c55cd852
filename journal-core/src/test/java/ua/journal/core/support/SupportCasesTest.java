package ua.journal.core.support;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ua.journal.core.RuleCases;
import ua.journal.core.regulation.Finding;

@DisplayName("R-HLP, R-PNT: help and access points")
class SupportCasesTest {
  @TestFactory
  @DisplayName("R-HLP-01, R-HLP-02: help")
  Stream<DynamicTest> help() {
    return RuleCases.tests("help.csv", SupportCasesTest::judge);
  }

  @TestFactory
  @DisplayName("R-PNT-01: access points")
  Stream<DynamicTest> points() {
    return RuleCases.tests("points.csv", SupportCasesTest::point);
  }

  private static List<Finding> judge(RuleCases.Case each) {
    HelpState state = HelpState.valueOf(each.get("state"));
    return each.get("judge").equals("text")
        ? HelpRules.text(state, each.text("text"))
        : HelpRules.step(Set.of(HelpState.ANSWERED), state).stream().toList();
  }

  private static List<Finding> point(RuleCases.Case each) {
    return PointRules.judge(each.get("place"), each.get("device"), each.get("responsible"));
  }
}
