package ua.journal.core.lessons;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ua.journal.core.RuleCases;
import ua.journal.core.regulation.Finding;

@DisplayName("R-MRK-02, R-MRK-03, R-MRK-09, R-MRK-10: every entry about a pupil")
class EntryRulesTest {
  @TestFactory
  @DisplayName("entries")
  Stream<DynamicTest> cases() {
    return RuleCases.tests("entries.csv", EntryRulesTest::judge);
  }

  private static List<Finding> judge(RuleCases.Case each) {
    EntryRules.Kind kind = EntryRules.Kind.MARK;
    LocalDate lesson = each.day("lesson");
    LocalDate today = each.day("today");
    return switch (each.get("judge")) {
      case "place" -> EntryRules.place(kind, lesson, today, each.is("member"));
      case "change" ->
          EntryRules.change(kind, lesson, today, each.number("window"), each.get("reason")).stream()
              .toList();
      case "reason" -> EntryRules.reason(each.text("reason"), 500).stream().toList();
      case "period" -> EntryRules.period(each.is("member")).stream().toList();
      case "needsDay" -> EntryRules.needsDay(each.is("member")).stream().toList();
      case "pupil" -> EntryRules.pupil(each.is("member")).stream().toList();
      case "withdrawal" -> EntryRules.withdrawal(kind, each.is("member")).stream().toList();
      default -> throw new IllegalArgumentException(each.get("judge"));
    };
  }
}
