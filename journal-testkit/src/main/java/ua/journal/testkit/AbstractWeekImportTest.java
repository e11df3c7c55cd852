package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.audit.VerifyAudit;
import ua.journal.core.imports.ImportReport;
import ua.journal.core.imports.ImportTables;
import ua.journal.core.imports.Table;
import ua.journal.core.timetable.DiscardDraft;
import ua.journal.core.timetable.DraftQuery;
import ua.journal.core.timetable.DraftsQuery;
import ua.journal.core.timetable.PublishDraft;
import ua.journal.core.timetable.Slot;
import ua.journal.core.timetable.TimetableQuery;
import ua.journal.core.timetable.Version;

/**
 * A timetable imported into a school that learns becomes a draft (R-TT-01, R-LES-05; clause 4,
 * deputy head, point 2).
 */
public abstract class AbstractWeekImportTest extends AbstractStorageTest {
  private static final LocalDate TOMORROW = FixtureSchool.TODAY.plusDays(1);

  /** For subclasses. */
  protected AbstractWeekImportTest() {}

  @BeforeEach
  final void theClassLearns() {
    assertDone(one(Act.lesson(school().lesson("today1"), Act.topic("Степінь"), 0)));
  }

  @Test
  @DisplayName("R-TT-01: it becomes a draft from tomorrow, and what is in force stays")
  final void aDraft() {
    ImportReport dry = take("Вівторок", true);
    assertThat(dry.refused()).isEmpty();
    assertThat(dry.created() + dry.updated()).isZero();
    assertThat(dry.timetable())
        .isEqualTo(new ImportReport.Timetable(ImportReport.Way.DRAFT, TOMORROW, 2));
    assertThat(drafts()).as("a dry run begins none").isEmpty();

    assertThat(take("Вівторок", false)).isEqualTo(dry);
    assertThat(placesOfDraft()).containsExactly(slot(DayOfWeek.TUESDAY));
    assertThat(slotsOn(TOMORROW)).containsExactly(monday());
    assertThat(journal().as(person("head")).ask(new VerifyAudit()).intact()).isTrue();
  }

  @Test
  @DisplayName("R-TT-03: the same file makes no second draft; another does not overwrite the first")
  final void oneDraft() {
    take("Вівторок", false);
    ImportReport again = take("Вівторок", false);
    assertThat(again.refused()).isEmpty();
    assertThat(again.timetable()).isNull();
    assertThat(drafts()).hasSize(1);

    assertThat(take("Середа", false).refused())
        .singleElement()
        .satisfies(refusal -> assertThat(refusal.message()).contains("Чернетка"));
    assertThat(placesOfDraft()).containsExactly(slot(DayOfWeek.TUESDAY));

    assertThat(
            journal()
                .as(person("deputy"))
                .perform(new DiscardDraft(drafts().get(0).id()))
                .changed())
        .isTrue();
    take("Середа", false);
    assertThat(placesOfDraft()).containsExactly(slot(DayOfWeek.WEDNESDAY));
  }

  @Test
  @DisplayName("R-TT-01: published, it is in force; the same file then changes nothing")
  final void published() {
    take("Вівторок", false);
    Version draft = drafts().get(0);
    assertThat(
            journal()
                .as(person("deputy"))
                .perform(new PublishDraft(draft.id(), draft.revision()))
                .findings())
        .isEmpty();
    assertThat(slotsOn(FixtureSchool.TODAY)).containsExactly(monday());
    assertThat(slotsOn(TOMORROW)).containsExactly(slot(DayOfWeek.TUESDAY));
    assertThat(take("Вівторок", false).timetable()).isNull();
    assertThat(drafts()).isEmpty();
  }

  @Test
  @DisplayName("R-TT-01: when the year ends before tomorrow there is no draft, and it is told")
  final void noDayLeft() {
    clock().set(LocalDate.of(2027, 6, 20).atTime(10, 0));
    assertThat(take("Вівторок", false).refused())
        .singleElement()
        .satisfies(refusal -> assertThat(refusal.message()).contains("навчального року"));
    assertThat(drafts()).isEmpty();
  }

  private ImportReport take(String day, boolean dry) {
    List<List<String>> rows =
        List.of(List.of("День", "Урок", "8-Б"), List.of(day, "2", "Алгебра (каб. 118)"));
    Table table = new Table("asc.xml", "cards", rows);
    return journal()
        .as(person("admin"))
        .perform(new ImportTables(List.of(table), FixtureSchool.YEAR, dry))
        .get();
  }

  private List<Version> drafts() {
    return journal().as(person("deputy")).ask(new DraftsQuery());
  }

  private List<Slot> placesOfDraft() {
    return journal().as(person("deputy")).ask(new DraftQuery(drafts().get(0).id())).board().slots();
  }

  private List<Slot> slotsOn(LocalDate day) {
    return journal().as(person("teacherA")).ask(new TimetableQuery(day)).board().slots();
  }

  private Slot monday() {
    return new Slot(school().journal("algebra8"), DayOfWeek.MONDAY, 1, "214");
  }

  private Slot slot(DayOfWeek day) {
    return new Slot(school().journal("algebra8"), day, 2, "118");
  }
}
