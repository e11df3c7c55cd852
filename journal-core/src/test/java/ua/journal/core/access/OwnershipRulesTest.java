package ua.journal.core.access;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ua.journal.core.RuleCases;
import ua.journal.core.regulation.Finding;

@DisplayName("R-SEC-01: who writes what he may read")
class OwnershipRulesTest {
  @TestFactory
  @DisplayName("ownership")
  Stream<DynamicTest> cases() {
    return RuleCases.tests("ownership.csv", OwnershipRulesTest::judge);
  }

  private static List<Finding> judge(RuleCases.Case each) {
    return (each.get("judge").equals("lesson")
            ? OwnershipRules.lesson(each.is("own"))
            : OwnershipRules.grouping(each.is("own")))
        .stream().toList();
  }
}
