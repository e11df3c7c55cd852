package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.access.Outcome;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.register.SchoolRows.LessonRow;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.DayOff;
import ua.journal.core.school.LessonTime;
import ua.journal.core.school.LessonTimes;
import ua.journal.core.school.RegimeLine;
import ua.journal.core.school.StudyMode;
import ua.journal.core.year.ChangeYear;
import ua.journal.core.year.YearChange;
import ua.journal.core.year.YearEffect;
import ua.journal.core.year.YearQuery;
import ua.journal.core.year.YearView;

/** Semesters, days off and lesson times change, and the lessons to come follow (R-PER-01). */
public abstract class AbstractYearTest extends AbstractStorageTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

  /** For subclasses. */
  protected AbstractYearTest() {}

  @Test
  @DisplayName("R-PER-01: an empty lesson to come falls out of a new day off and comes back after")
  final void dayOffAndBack() {
    confirm();
    assertThat(lessons(MONDAY)).hasSize(1);
    YearChange free = new YearChange.Free(new DayOff(MONDAY, MONDAY, "День ліцею"));
    Outcome<YearEffect> dry = change(free, true);
    assertThat(dry.get().vanish()).isEqualTo(1);
    assertThat(dry.get().appear()).isZero();
    assertThat(dry.changed()).isFalse();
    assertThat(lessons(MONDAY)).as("a look writes nothing").hasSize(1);
    assertThat(change(free, false).changed()).isTrue();
    assertThat(lessons(MONDAY)).isEmpty();
    assertThat(year().frame().daysOff()).extracting(DayOff::name).contains("День ліцею");
    assertThat(sheet("teacherA", "algebra8").lessons())
        .noneMatch(lesson -> lesson.date().equals(MONDAY));
    Outcome<YearEffect> back = change(new YearChange.Work(MONDAY, "День ліцею"), false);
    assertThat(back.get().appear()).isEqualTo(1);
    assertThat(lessons(MONDAY)).hasSize(1);
    assertThat(year().frame().daysOff()).extracting(DayOff::name).doesNotContain("День ліцею");
  }

  @Test
  @DisplayName("R-PER-01: a day with entries can not become free, and the refusal names it")
  final void entries() {
    column("oct12", ColumnKind.CURRENT);
    LocalDate day = LocalDate.of(2026, 10, 12);
    YearChange free = new YearChange.Free(new DayOff(day, day.plusDays(9), "карантин"));
    for (boolean dryRun : new boolean[] {true, false}) {
      Outcome<YearEffect> effect = change(free, dryRun);
      assertThat(effect.stands()).isFalse();
      assertThat(effect.changed()).isFalse();
      assertThat(effect.findings().get(0).rule()).isEqualTo("R-PER-01");
      assertThat(effect.findings().get(0).facts()).containsEntry("dates", "12.10.2026");
    }
    assertThat(year().frame().daysOff()).hasSize(2);
  }

  @Test
  @DisplayName("R-PER-01: days with entries do not pass to the other semester")
  final void shifted() {
    column("oct5", ColumnKind.CURRENT);
    YearChange terms =
        new YearChange.Terms(
            day("2026-09-01"), day("2026-09-30"), day("2026-10-01"), day("2027-05-28"));
    Outcome<YearEffect> effect = change(terms, false);
    assertThat(effect.stands()).isFalse();
    assertThat(effect.findings().get(0).text()).isEqualTo("year.shifted");
  }

  @Test
  @DisplayName("R-PER-01: a lesson that homework or a substitute points at stands")
  final void named() {
    LocalDate day = LocalDate.of(2026, 10, 19);
    YearChange free = new YearChange.Free(new DayOff(day, day, "вільний день"));
    Outcome<YearEffect> effect = change(free, false);
    assertThat(effect.changed()).isTrue();
    assertThat(effect.get().vanish()).isZero();
    assertThat(lessons(day)).hasSize(1);
  }

  @Test
  @DisplayName(
      "R-PER-01: a longer semester brings lessons, a shorter one takes them, none of the past")
  final void terms() {
    confirm();
    LocalDate june = LocalDate.of(2027, 5, 31);
    Outcome<YearEffect> longer =
        change(
            new YearChange.Terms(day("2026-09-01"), day("2026-12-24"), day("2027-01-12"), june),
            false);
    assertThat(longer.get().appear()).isEqualTo(1);
    assertThat(lessons(june)).singleElement().extracting(LessonRow::term).isEqualTo(2);
    confirm();
    assertThat(lessons(june)).isEmpty();
    assertThat(lessons(LocalDate.of(2026, 9, 7))).as("the past is not made up").isEmpty();
  }

  @Test
  @DisplayName("R-PER-01, R-YEAR-01: what the rules refuse is not written")
  final void refused() {
    Outcome<YearEffect> effect =
        change(
            new YearChange.Terms(
                day("2026-09-01"), day("2027-01-20"), day("2027-01-12"), day("2027-07-02")),
            false);
    assertThat(effect.findings())
        .filteredOn(Finding::blocks)
        .extracting(Finding::rule)
        .containsExactlyInAnyOrder("R-PER-01", "R-YEAR-01");
    assertThat(year().frame().terms().get(0).to()).isEqualTo("2026-12-24");
  }

  @Test
  @DisplayName("R-YEAR-02: too few days of vacations are saved and shown")
  final void vacations() {
    assertThat(year().vacationDays()).isEqualTo(25);
    assertThat(year().findings()).extracting(Finding::rule).containsExactly("R-YEAR-02");
    Outcome<YearEffect> effect =
        change(
            new YearChange.Free(
                new DayOff(day("2027-03-22"), day("2027-03-28"), "весняні канікули")),
            false);
    assertThat(effect.changed()).isTrue();
    assertThat(year().vacationDays()).isEqualTo(32);
    assertThat(year().findings()).isEmpty();
  }

  @Test
  @DisplayName(
      "Clause 4, administrator, 7: a shortened day rings otherwise; the day after does not")
  final void lessonTimes() {
    confirm();
    List<LessonTime> shortened = new ArrayList<>();
    for (int no = 1; no <= 7; no++) {
      LocalTime start = LocalTime.of(8, 30).plusMinutes(45L * (no - 1));
      shortened.add(new LessonTime(no, start.plusMinutes(30), start.plusMinutes(65)));
    }
    change(new YearChange.Times(YearChange.Times.NEW, "Скорочений", shortened), false);
    LessonTimes schedule = year().frame().regime().schedules().get(0);
    assertThat(schedule.name()).isEqualTo("Скорочений");
    Outcome<YearEffect> effect =
        change(
            new YearChange.Otherwise(
                new RegimeLine(MONDAY, MONDAY, RegimeLine.ALL, schedule.no(), StudyMode.REMOTE)),
            false);
    assertThat(effect.get().retimed()).isEqualTo(1);
    assertThat(lessons(MONDAY))
        .singleElement()
        .extracting(LessonRow::starts)
        .isEqualTo(at("09:00"));
    assertThat(lessons(MONDAY.plusDays(7)))
        .singleElement()
        .extracting(LessonRow::starts)
        .isEqualTo(at("08:30"));
    assertThat(year().frame().regime().lines())
        .singleElement()
        .extracting(RegimeLine::mode)
        .isEqualTo(StudyMode.REMOTE);
    change(new YearChange.Ordinary(MONDAY, MONDAY, RegimeLine.ALL), false);
    assertThat(lessons(MONDAY))
        .singleElement()
        .extracting(LessonRow::starts)
        .isEqualTo(at("08:30"));
  }

  @Test
  @DisplayName(
      "Clause 4, administrator, 7: the second shift of a class is its own, a short day wins")
  final void shift() {
    confirm();
    List<LessonTime> late = List.of(new LessonTime(1, at("13:00"), at("13:45")));
    List<LessonTime> later = List.of(new LessonTime(1, at("14:00"), at("14:30")));
    change(new YearChange.Times(YearChange.Times.NEW, "Друга зміна", late), false);
    change(new YearChange.Times(YearChange.Times.NEW, "Коротка друга", later), false);
    long class8 = school().number("class8");
    change(
        new YearChange.Otherwise(
            new RegimeLine(MONDAY, day("2027-05-28"), class8, 1, StudyMode.ON_SITE)),
        false);
    change(
        new YearChange.Otherwise(
            new RegimeLine(MONDAY, MONDAY, RegimeLine.ALL, 2, StudyMode.ON_SITE)),
        false);
    assertThat(lessons(MONDAY))
        .singleElement()
        .extracting(LessonRow::starts)
        .isEqualTo(at("14:00"));
    assertThat(lessons(MONDAY.plusDays(7)))
        .singleElement()
        .extracting(LessonRow::starts)
        .isEqualTo(at("13:00"));
  }

  @Test
  @DisplayName("R-BELL-01: bells that overlap are refused")
  final void overlap() {
    List<LessonTime> lessonTimes =
        List.of(
            new LessonTime(1, at("08:30"), at("09:15")),
            new LessonTime(2, at("09:10"), at("09:55")));
    Outcome<YearEffect> effect = change(new YearChange.Times(0, "", lessonTimes), false);
    assertThat(effect.findings().get(0).rule()).isEqualTo("R-BELL-01");
    assertThat(year().frame().ordinary().lessonTimes()).hasSize(7);
  }

  @Test
  @DisplayName("A change of a year that was changed meanwhile is a conflict")
  final void stale() {
    String seen = year().mark();
    confirm();
    change(new YearChange.Free(new DayOff(MONDAY, MONDAY, "День ліцею")), false);
    YearChange late = new YearChange.Work(MONDAY, "День ліцею");
    assertThat(
            journal()
                .as(person("deputy"))
                .perform(new ChangeYear(FixtureSchool.YEAR, late, seen, false))
                .status())
        .isEqualTo(Outcome.Status.CONFLICT);
    assertFails(
        ErrorCode.NOT_ALLOWED,
        () ->
            journal()
                .as(person("head"))
                .perform(
                    new ChangeYear(
                        FixtureSchool.YEAR, new YearChange.Work(MONDAY, ""), seen, true)));
  }

  /** The semesters saved as they are: lessons are as the timetable makes them. */
  private void confirm() {
    assertThat(
            change(
                    new YearChange.Terms(
                        day("2026-09-01"), day("2026-12-24"), day("2027-01-12"), day("2027-05-28")),
                    false)
                .changed())
        .isTrue();
  }

  private YearView year() {
    return journal().as(person("teacherA")).ask(new YearQuery(YearQuery.THIS_YEAR));
  }

  private Outcome<YearEffect> change(YearChange change, boolean dryRun) {
    return journal()
        .as(person("deputy"))
        .perform(new ChangeYear(FixtureSchool.YEAR, change, year().mark(), dryRun));
  }

  private List<LessonRow> lessons(LocalDate date) {
    assertThat(date.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    long algebra = school().number("algebra8");
    return store()
        .read(tx -> tx.port(RegisterStore.class).snapshot(school().id()).lessons())
        .stream()
        .filter(row -> row.journal() == algebra && row.date().equals(date))
        .toList();
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  private static LocalTime at(String time) {
    return LocalTime.parse(time);
  }
}
