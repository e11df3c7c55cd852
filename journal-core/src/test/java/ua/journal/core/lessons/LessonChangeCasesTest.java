package ua.journal.core.lessons;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ua.journal.core.RuleCases;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonId;
import ua.journal.core.regulation.Finding;

@DisplayName("R-LES-05, R-LES-07: changes of a lesson")
class LessonChangeCasesTest {
  @TestFactory
  @DisplayName("changes")
  Stream<DynamicTest> cases() {
    return RuleCases.tests("lesson-changes.csv", LessonChangeCasesTest::judge);
  }

  private static List<Finding> judge(RuleCases.Case each) {
    Lesson lesson = each.get("status").isEmpty() ? null : lesson(each);
    return switch (each.get("judge")) {
      case "reason" -> LessonRules.reason(each.get("reason")).stream().toList();
      case "cancel" -> LessonRules.cancel(each.is("entries")).stream().toList();
      case "move" ->
          LessonRules.move(lesson, DAY.plusDays(each.number("day")), each.number("bell"));
      case "held" -> LessonRules.held(lesson).stream().toList();
      case "restore" -> LessonRules.restore(lesson).stream().toList();
      case "known" -> LessonRules.known(lesson).stream().toList();
      default -> throw new IllegalArgumentException(each.get("judge"));
    };
  }

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private static Lesson lesson(RuleCases.Case each) {
    return new Lesson(
        new LessonId(1),
        new JournalId(1),
        1,
        DAY,
        3,
        LocalTime.of(10, 25),
        LocalTime.of(11, 10),
        "",
        LessonStatus.valueOf(each.get("status")),
        LessonRecord.EMPTY,
        false,
        each.is("substituted") ? new PersonId(2) : null,
        null,
        1,
        "",
        each.get("movedTo").isEmpty() ? null : new LessonId(each.number("movedTo")));
  }
}
