package ua.journal.core.activation;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ua.journal.core.RuleCases;

@DisplayName("R-SEC-07: nobody is left without a way in")
class WayInRulesTest {
  @TestFactory
  @DisplayName("way in")
  Stream<DynamicTest> cases() {
    return RuleCases.tests(
        "way-in.csv",
        each -> WayInRules.unlink(each.is("closed"), each.is("shown")).stream().toList());
  }
}
