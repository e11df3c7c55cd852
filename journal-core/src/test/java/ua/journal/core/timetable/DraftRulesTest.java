package ua.journal.core.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ua.journal.core.RuleCases;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.PeriodState;
import ua.journal.core.school.SchoolCalendar;
import ua.journal.core.school.Term;

@DisplayName("R-TT: versions of the timetable")
class DraftRulesTest {
  @TestFactory
  @DisplayName("R-TT-01, R-TT-03: drafts")
  Stream<DynamicTest> drafts() {
    return RuleCases.tests("drafts.csv", DraftRulesTest::judge);
  }

  @TestFactory
  @DisplayName("R-TT-02: hours of the week")
  Stream<DynamicTest> hours() {
    return RuleCases.tests("week-hours.csv", each -> load(each).finding().stream().toList());
  }

  private static final SchoolCalendar CALENDAR =
      new SchoolCalendar(
          2026,
          List.of(
              new Term(1, LocalDate.of(2026, 9, 1), LocalDate.of(2027, 5, 28), PeriodState.OPEN)),
          List.of(),
          List.of());

  private static List<Finding> judge(RuleCases.Case each) {
    if (each.get("judge").equals("stale")) {
      return DraftRules.seen(each.is("seen"), DraftRules.Stale.PLACE).stream().toList();
    }
    LocalDate day = each.day("day");
    return day == null
        ? DraftRules.given(null).stream().toList()
        : DraftRules.day(day, each.day("today"), CALENDAR, each.day("published"));
  }

  private static Load load(RuleCases.Case each) {
    Course course =
        new Course(
            new JournalId(1),
            "Алгебра",
            8,
            new ClassId(1),
            "8-Б",
            "",
            new PersonId(1),
            "Коваленко О. П.",
            each.number("halves"));
    return new Load(course, each.number("placed"));
  }
}
