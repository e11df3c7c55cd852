package ua.journal.core.regulation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ua.journal.core.RuleCases;

@DisplayName("R-TXT-01: texts that can be kept")
class TextRulesTest {
  @TestFactory
  @DisplayName("texts")
  Stream<DynamicTest> cases() {
    return RuleCases.tests("texts.csv", TextRulesTest::judge);
  }

  private static List<Finding> judge(RuleCases.Case each) {
    Optional<Finding> finding =
        switch (each.get("judge")) {
          case "text" -> TextRules.judge(each.text("text"), each.number("max"));
          case "title" -> TextRules.title(each.text("text"), each.number("max"));
          case "line" -> TextRules.planLine(1, each.text("text"));
          default -> TextRules.planLength(each.number("text"), each.number("max"));
        };
    return finding.stream().toList();
  }
}
