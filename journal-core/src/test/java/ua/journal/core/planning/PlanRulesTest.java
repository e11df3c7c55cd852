package ua.journal.core.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import ua.journal.core.Findings;
import ua.journal.core.RuleCases;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.lessons.LessonKind;
import ua.journal.core.lessons.LessonRecord;
import ua.journal.core.lessons.LessonStatus;
import ua.journal.core.regulation.Severity;
import ua.journal.core.school.PeriodState;
import ua.journal.core.school.SchoolCalendar;
import ua.journal.core.school.Term;

class PlanRulesTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

  @ParameterizedTest(name = "R-KTP-01: {0} → {5}")
  @CsvFileSource(
      resources = "/META-INF/journal-cases/plan-hours.csv",
      delimiter = ';',
      numLinesToSkip = 1)
  void curriculum(String what, int halfHours, int placed, int lessons, int schoolDays, int hours) {
    PlanFacts.Load load = new PlanFacts.Load(halfHours, placed);
    assertThat(CurriculumHours.of(load, lessons, schoolDays)).isEqualTo(hours);
  }

  @Test
  @DisplayName("R-KTP-01, scenario 13: a plan of 34 items for 35 hours is warned of, and refused")
  void scenario13Hours() {
    List<PlanRules.Hours> hours = PlanRules.hours(facts(34, 35), calendar());
    assertThat(hours).containsExactly(hours(0, 34, 35), hours(1, 34, 35));
    assertThat(Findings.asText(PlanRules.judgeHours(hours, Severity.WARN)))
        .isEqualTo("R-KTP-01:WARN");
    assertThat(Findings.asText(PlanRules.judgeHours(hours, Severity.BLOCK)))
        .isEqualTo("R-KTP-01:BLOCK");
    assertThat(PlanRules.judgeHours(PlanRules.hours(facts(35, 35), calendar()), Severity.WARN))
        .isEmpty();
  }

  @Test
  @DisplayName("R-KTP-01: the year's hours are right, a semester's are not")
  void semester() {
    List<PlanRules.Hours> hours = List.of(hours(0, 35, 35), hours(1, 15, 16), hours(2, 20, 19));
    assertThat(Findings.asText(PlanRules.judgeHours(hours, Severity.WARN)))
        .isEqualTo("R-KTP-01:WARN+R-KTP-01:WARN");
  }

  @TestFactory
  @DisplayName("R-KTP-01, R-KTP-02, R-KTP-03, scenario 13: plans")
  Stream<DynamicTest> plans() {
    return RuleCases.tests(
        "plan.csv",
        each -> {
          if (!each.get("judge").equals("order")) {
            Severity severity = each.get("judge").equals("saved") ? Severity.WARN : Severity.BLOCK;
            PlanRules.Hours year = hours(0, each.number("planned"), each.number("hours"));
            return PlanRules.judgeHours(List.of(year), severity);
          }
          List<PlanItem> plan =
              Stream.of(each.get("items").split(" ")).map(PlanRulesTest::item).toList();
          return PlanRules.judge(plan, List.of(lesson(0), lesson(1)));
        });
  }

  private static PlanRules.Hours hours(int term, int planned, int curriculum) {
    return new PlanRules.Hours(term, planned, curriculum);
  }

  private static SchoolCalendar calendar() {
    Term year = new Term(1, FIRST, LocalDate.of(2027, 5, 28), PeriodState.OPEN);
    return new SchoolCalendar(2026, List.of(year), List.of(), List.of());
  }

  private static PlanFacts facts(int items, int lessons) {
    List<PlanItem> plan = new ArrayList<>();
    for (int no = 1; no <= items; no++) {
      plan.add(item(no + ":-:a"));
    }
    List<Lesson> year = new ArrayList<>();
    for (int week = 0; week < lessons; week++) {
      year.add(lesson(week));
    }
    PlanFacts.Owner owner =
        new PlanFacts.Owner(new JournalId(1), 2026, "Фізика", 8, "8-Б", "", new PersonId(2), "");
    return new PlanFacts(owner, new PlanFacts.Load(2, 2), plan, year, List.of());
  }

  private static Lesson lesson(int week) {
    LocalTime start = LocalTime.of(8, 30);
    return new Lesson(
        new LessonId(week + 1L),
        new JournalId(1),
        1,
        FIRST.plusWeeks(week),
        1,
        start,
        start.plusMinutes(45),
        "",
        LessonStatus.PLANNED,
        LessonRecord.EMPTY,
        false,
        null,
        null,
        0);
  }

  /** «number:day of September:title/theme», «K» is a control work, «-» no day. */
  private static PlanItem item(String text) {
    String[] parts = text.split("[:/]");
    return new PlanItem(
        Integer.parseInt(parts[0]),
        parts[1].equals("-") ? null : FIRST.withDayOfMonth(Integer.parseInt(parts[1])),
        parts.length > 3 ? parts[3] : "",
        parts[2],
        "",
        parts[2].equals("K") ? LessonKind.CONTROL : LessonKind.LESSON);
  }
}
