package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.journal.core.imports.ImportReport;
import ua.journal.core.imports.ImportTables;
import ua.journal.core.imports.Table;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.sheet.SheetQuery;
import ua.journal.core.timetable.ChangeDraft;
import ua.journal.core.timetable.DraftQuery;
import ua.journal.core.timetable.OpenDraft;
import ua.journal.core.timetable.PublishDraft;
import ua.journal.core.timetable.Slot;
import ua.journal.core.timetable.TimetableQuery;
import ua.journal.core.timetable.VersionId;
import ua.journal.core.timetable.Weeks;

/** Lessons of every other week: half an hour of load (R-TT-02, R-LES-01). */
public abstract class AbstractEveryOtherWeekTest extends AbstractStorageTest {
  private static final LocalDate TOMORROW = FixtureSchool.TODAY.plusDays(1);
  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 13);

  /** For subclasses. */
  protected AbstractEveryOtherWeekTest() {}

  @Test
  @DisplayName("R-LES-01: two journals share an hour, each in its own weeks")
  final void twoShareAnHour() {
    VersionId draft = journal().as(person("deputy")).perform(new OpenDraft(TOMORROW)).get();
    Slot algebra = slot("algebra8", Weeks.FIRST);
    Slot english = slot("english8", Weeks.SECOND);
    assertThat(perform(new ChangeDraft(draft, null, algebra))).isEmpty();
    assertThat(perform(new ChangeDraft(draft, null, slot("english8", Weeks.EVERY)))).isEmpty();
    assertThat(draftOf(draft).clashes()).isNotEmpty();
    assertThat(perform(new ChangeDraft(draft, slot("english8", Weeks.EVERY), english))).isEmpty();
    assertThat(draftOf(draft).clashes()).isEmpty();
    publish(draft);

    assertThat(slotsOn(TOMORROW)).contains(algebra, english);
    Set<LocalDate> first = fridays("algebra8");
    Set<LocalDate> second = fridays("english8");
    assertThat(first).hasSizeGreaterThan(5).doesNotContainAnyElementsOf(second);
    assertThat(first).contains(FRIDAY).doesNotContain(FRIDAY.minusDays(7));
    assertThat(second).hasSizeGreaterThan(5).contains(FRIDAY.minusDays(7)).doesNotContain(FRIDAY);
  }

  @Test
  @DisplayName("R-LES-01: a file says it by «чис.» and «знам.», and again changes nothing")
  final void imported() {
    assertThat(take("Алгебра / Англійська мова").refused())
        .singleElement()
        .satisfies(refusal -> assertThat(refusal.message()).contains("«чис.»"));
    assertThat(take("Алгебра чис. / Англійська мова знам.").refused()).isEmpty();
    assertThat(slotsOn(TOMORROW))
        .contains(slot("algebra8", Weeks.FIRST), slot("english8", Weeks.SECOND));
    ImportReport again = take("Алгебра чис. / Англійська мова знам.");
    assertThat(again.created() + again.updated()).isZero();
    assertThat(fridays("english8")).contains(FRIDAY.minusDays(7)).doesNotContain(FRIDAY);
  }

  private ImportReport take(String cell) {
    Table table =
        new Table(
            "Розклад",
            "Розклад",
            List.of(List.of("День", "Урок", "8-Б"), List.of("П’ятниця", "2", cell)));
    return journal()
        .as(person("admin"))
        .perform(new ImportTables(List.of(table), FixtureSchool.YEAR, false))
        .get();
  }

  private Slot slot(String journal, Weeks weeks) {
    return new Slot(school().journal(journal), DayOfWeek.FRIDAY, 2, weeks, "");
  }

  private List<?> perform(ChangeDraft command) {
    return journal().as(person("deputy")).perform(command).findings();
  }

  private DraftQuery.Draft draftOf(VersionId draft) {
    return journal().as(person("deputy")).ask(new DraftQuery(draft));
  }

  private void publish(VersionId draft) {
    int revision = draftOf(draft).version().revision();
    assertThat(journal().as(person("deputy")).perform(new PublishDraft(draft, revision)).findings())
        .isEmpty();
  }

  @ParameterizedTest
  @DisplayName("R-PER-01: in vacation and summer the timetable stands, and no lessons are taught")
  @CsvSource({"2026-10-14, true", "2026-10-17, true", "2026-10-27, false", "2027-06-12, false"})
  final void taught(LocalDate day, boolean taught) {
    TimetableQuery.Timetable shown = journal().as(person("teacherA")).ask(new TimetableQuery(day));
    assertThat(shown.taught()).isEqualTo(taught);
    assertThat(shown.board().slots()).isNotEmpty();
  }

  private List<Slot> slotsOn(LocalDate day) {
    return journal().as(person("teacherA")).ask(new TimetableQuery(day)).board().slots();
  }

  /** Fridays to come with a lesson; at the end of the year a sheet shows them all. */
  private Set<LocalDate> fridays(String where) {
    clock().set(LocalDate.of(2027, 5, 28).atTime(18, 0));
    SheetQuery query = new SheetQuery(school().journal(where), SheetQuery.Span.YEAR);
    List<Lesson> lessons = journal().as(person("head")).ask(query).lessons();
    clock().set(FixtureSchool.NOW);
    return lessons.stream()
        .map(Lesson::date)
        .filter(date -> date.isAfter(FixtureSchool.TODAY))
        .filter(date -> date.getDayOfWeek() == DayOfWeek.FRIDAY)
        .collect(Collectors.toSet());
  }
}
