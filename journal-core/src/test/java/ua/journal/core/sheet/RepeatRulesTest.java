package ua.journal.core.sheet;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ua.journal.core.RuleCases;

@DisplayName("COMMAND_ID_REUSED: a repeated command is the same command")
class RepeatRulesTest {
  @TestFactory
  @DisplayName("repeats")
  Stream<DynamicTest> cases() {
    return RuleCases.tests(
        "repeats.csv",
        each -> RepeatRules.judge(each.get("done"), each.get("asked")).stream().toList());
  }
}
