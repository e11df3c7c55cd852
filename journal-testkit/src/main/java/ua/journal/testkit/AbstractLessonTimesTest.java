package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.register.SchoolRows.LessonRow;
import ua.journal.core.school.LessonTime;
import ua.journal.core.school.RegimeLine;
import ua.journal.core.school.StudyMode;
import ua.journal.core.timetable.ChangeDraft;
import ua.journal.core.timetable.DraftQuery;
import ua.journal.core.timetable.OpenDraft;
import ua.journal.core.timetable.PublishDraft;
import ua.journal.core.timetable.Slot;
import ua.journal.core.timetable.VersionId;
import ua.journal.core.year.ChangeYear;
import ua.journal.core.year.YearChange;
import ua.journal.core.year.YearQuery;

/**
 * A timetable published into a year with days of other lesson times (clause 4, administrator, 7).
 */
public abstract class AbstractLessonTimesTest extends AbstractStorageTest {
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);

  /** For subclasses. */
  protected AbstractLessonTimesTest() {}

  @Test
  @DisplayName("R-LES-01: a lesson published on a shortened day rings its bells")
  final void publishedOnShortDay() {
    LessonTime late = new LessonTime(2, LocalTime.of(9, 45), LocalTime.of(10, 20));
    change(new YearChange.Times(YearChange.Times.NEW, "Скорочений", List.of(late)));
    change(
        new YearChange.Otherwise(
            new RegimeLine(TUESDAY, TUESDAY, RegimeLine.ALL, 1, StudyMode.ON_SITE)));
    publish(new Slot(school().journal("algebra8"), DayOfWeek.TUESDAY, 2, "118"));
    assertThat(starts(TUESDAY)).containsExactly(LocalTime.of(9, 45));
    assertThat(starts(TUESDAY.plusDays(7))).containsExactly(LocalTime.of(9, 25));
  }

  private void change(YearChange change) {
    KitJournal.KitSession deputy = journal().as(person("deputy"));
    String seen = deputy.ask(new YearQuery(YearQuery.THIS_YEAR)).mark();
    assertThat(deputy.perform(new ChangeYear(FixtureSchool.YEAR, change, seen, false)).changed())
        .isTrue();
  }

  private void publish(Slot slot) {
    KitJournal.KitSession deputy = journal().as(person("deputy"));
    VersionId draft = deputy.perform(new OpenDraft(FixtureSchool.TODAY.plusDays(1))).get();
    assertThat(deputy.perform(new ChangeDraft(draft, null, slot)).findings()).isEmpty();
    int revision = deputy.ask(new DraftQuery(draft)).version().revision();
    assertThat(deputy.perform(new PublishDraft(draft, revision)).findings()).isEmpty();
  }

  private List<LocalTime> starts(LocalDate date) {
    long algebra = school().number("algebra8");
    return store()
        .read(tx -> tx.port(RegisterStore.class).snapshot(school().id()).lessons())
        .stream()
        .filter(row -> row.journal() == algebra && row.date().equals(date))
        .map(LessonRow::starts)
        .toList();
  }
}
