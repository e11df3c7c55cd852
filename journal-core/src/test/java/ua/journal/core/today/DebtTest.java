package ua.journal.core.today;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ua.journal.core.RuleCases;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.LessonId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.lessons.LessonKind;
import ua.journal.core.lessons.LessonRecord;
import ua.journal.core.lessons.LessonStatus;

@DisplayName("R-LES-02, R-ATT-01: what a lesson lacks")
class DebtTest {
  @TestFactory
  @DisplayName("debts")
  Stream<DynamicTest> cases() {
    return RuleCases.tests("filled.csv", each -> Debt.findings(lesson(each)));
  }

  private static Lesson lesson(RuleCases.Case each) {
    LessonRecord record =
        new LessonRecord(
            LessonKind.LESSON,
            each.get("topic"),
            "",
            1,
            each.get("homework"),
            each.is("without"),
            null);
    return new Lesson(
        new LessonId(1),
        new JournalId(1),
        1,
        LocalDate.of(2026, 11, 23),
        3,
        LocalTime.of(10, 25),
        LocalTime.of(11, 10),
        "",
        LessonStatus.PLANNED,
        record,
        each.is("called"),
        null,
        null,
        1);
  }
}
