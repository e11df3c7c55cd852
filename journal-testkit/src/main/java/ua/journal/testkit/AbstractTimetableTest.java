package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.access.Outcome;
import ua.journal.core.audit.VerifyAudit;
import ua.journal.core.imports.ImportTables;
import ua.journal.core.imports.Table;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.notices.Notice;
import ua.journal.core.notices.NoticeKind;
import ua.journal.core.notices.OwnNotices;
import ua.journal.core.regulation.Finding;
import ua.journal.core.sheet.SheetQuery;
import ua.journal.core.timetable.ChangeDraft;
import ua.journal.core.timetable.DiscardDraft;
import ua.journal.core.timetable.DraftQuery;
import ua.journal.core.timetable.FutureLesson;
import ua.journal.core.timetable.LessonChanges;
import ua.journal.core.timetable.OpenDraft;
import ua.journal.core.timetable.PreviewQuery;
import ua.journal.core.timetable.Publication;
import ua.journal.core.timetable.PublishDraft;
import ua.journal.core.timetable.Slot;
import ua.journal.core.timetable.TimetableQuery;
import ua.journal.core.timetable.Version;
import ua.journal.core.timetable.VersionId;

/** Versions of the timetable (R-LES-01, R-LES-05, R-TT-01…03; clause 4, deputy head, point 2). */
public abstract class AbstractTimetableTest extends AbstractStorageTest {
  private static final LocalDate TOMORROW = FixtureSchool.TODAY.plusDays(1);

  /** For subclasses. */
  protected AbstractTimetableTest() {}

  @Test
  @DisplayName("R-TT-01: a version begins tomorrow at the earliest and shows its own days only")
  final void onlyTheFuture() {
    assertRules(open(FixtureSchool.TODAY).findings(), "R-TT-01");
    assertRules(open(LocalDate.of(2027, 7, 1)).findings(), "R-PER-01");
    VersionId draft = draft();
    change(draft, monday(), tuesday());
    assertThat(slotsOn(TOMORROW)).as("a draft is nobody's timetable").containsExactly(monday());
    assertThat(publish(draft)).isEmpty();
    assertThat(slotsOn(FixtureSchool.TODAY)).containsExactly(monday());
    assertThat(slotsOn(TOMORROW)).containsExactly(tuesday());
    assertThat(timetable(TOMORROW).versions())
        .extracting(Version::from, Version::authorName)
        .containsExactly(tuple(TOMORROW, "Заєць Н. І."));
    assertThat(journal().as(person("teacherA")).ask(new OwnNotices()))
        .extracting(Notice::kind, Notice::target)
        .containsExactly(tuple(NoticeKind.TIMETABLE_CHANGED, TOMORROW.toString()));
    clock().set(FixtureSchool.NOW.plusDays(3));
    assertRules(open(TOMORROW).findings(), "R-TT-01");
  }

  @Test
  @DisplayName("R-LES-05: held lessons keep their identity, an empty one moves within its week")
  final void heldLessonsStay() {
    List<Lesson> before = lessons("algebra8").subList(0, 8);
    assertThat(before.get(7).date()).isEqualTo(FixtureSchool.TODAY);
    VersionId draft = draft();
    change(draft, monday(), tuesday());
    LessonChanges changes = preview(draft).changes();
    assertThat(changes.stay())
        .extracting(FutureLesson::id, FutureLesson::kept)
        .containsExactly(tuple(school().lesson("oct19"), FutureLesson.Kept.SUBSTITUTED));
    assertThat(changes.move())
        .extracting(moved -> moved.lesson().id(), moved -> moved.to().date())
        .containsExactly(tuple(school().lesson("jan18"), LocalDate.of(2027, 1, 19)));
    assertThat(publish(draft)).isEmpty();
    assertThat(lessons("algebra8")).startsWith(before.toArray(Lesson[]::new));
    assertThat(find("algebra8", "jan18"))
        .extracting(Lesson::date, Lesson::period, each -> each.starts().toString(), Lesson::room)
        .containsExactly(LocalDate.of(2027, 1, 19), 2, "09:25", "118");
    assertThat(find("algebra8", "oct19").date()).isEqualTo(LocalDate.of(2026, 10, 19));
    assertThat(lessons("algebra8"))
        .filteredOn(lesson -> lesson.date().equals(LocalDate.of(2026, 10, 20)))
        .singleElement()
        .satisfies(lesson -> assertThat(lesson.period()).isEqualTo(2));
    assertThat(journal().as(person("head")).ask(new VerifyAudit()).intact()).isTrue();
  }

  @Test
  @DisplayName(
      "R-LES-05: an empty lesson without a place vanishes, a written one stays with it all")
  final void entriesStay() {
    assertDone(
        batch(
                "teacherB",
                "english8",
                Act.lesson(school().lesson("english-oct21"), Act.topic("My family"), 0))
            .get(0));
    assertDone(
        one(
            Act.lesson(
                school().lesson("today1"), Act.homework("№ 5", school().lesson("jan18")), 0)));
    VersionId draft = draft();
    change(draft, monday(), null);
    assertThat(preview(draft).changes().stay())
        .extracting(FutureLesson::kept)
        .containsExactlyInAnyOrder(
            FutureLesson.Kept.WRITTEN,
            FutureLesson.Kept.SUBSTITUTED,
            FutureLesson.Kept.HOMEWORK_DUE);
    assertThat(publish(draft)).isEmpty();
    assertThat(find("english8", "english-oct21").record().topic()).isEqualTo("My family");
    assertThat(find("algebra8", "jan18").date()).isEqualTo(LocalDate.of(2027, 1, 18));
  }

  @Test
  @DisplayName("R-LES-01: what nobody has written in vanishes, and open sheets learn of the change")
  final void emptyVanish() {
    long seq = head("english8").seq();
    VersionId draft = draft();
    assertThat(preview(draft).changes().vanish())
        .extracting(FutureLesson::id)
        .contains(school().lesson("english-oct21"));
    assertThat(publish(draft)).isEmpty();
    assertThat(lessons("english8"))
        .extracting(Lesson::id)
        .doesNotContain(school().lesson("english-oct21"))
        .contains(school().lesson("english-today"));
    assertThat(head("english8").seq()).isGreaterThan(seq);
  }

  @Test
  @DisplayName("R-LES-01: clashes of class and teacher block publishing, a room only warns")
  final void clashesBlock() {
    VersionId draft = draft();
    Slot same = slot("algebra9", DayOfWeek.MONDAY, 1, "300");
    change(draft, null, same);
    assertThat(draftOf(draft).clashes()).hasSize(1);
    assertThat(publish(draft))
        .singleElement()
        .satisfies(finding -> assertThat(finding.text()).isEqualTo("timetable.clash.TEACHER"));
    assertThat(slotsOn(TOMORROW)).as("nothing was written").containsExactly(monday());
    Slot english = slot("ukrainian1", DayOfWeek.MONDAY, 1, "214");
    change(draft, same, null);
    change(draft, null, english);
    assertThat(draftOf(draft).clashes()).as("one room").hasSize(1);
    assertThat(publish(draft)).isEmpty();
    assertThat(slotsOn(TOMORROW)).containsExactlyInAnyOrder(monday(), english);
  }

  @Test
  @DisplayName("R-TT-02: hours are shown beside the load and do not block")
  final void loads() {
    assertThat(preview(draft()).findings())
        .filteredOn(finding -> finding.facts().getOrDefault("course", "").equals("Алгебра 8-Б"))
        .extracting(Finding::rule, Finding::text)
        .containsExactly(tuple("R-TT-02", "timetable.few"));
  }

  @Test
  @DisplayName("R-TT-03: two editors of a draft do not overwrite each other silently")
  final void twoEditors() {
    VersionId draft = draft();
    assertThat(open(TOMORROW).get()).as("a year has one draft").isEqualTo(draft);
    int seen = draftOf(draft).version().revision();
    change(draft, monday(), tuesday());
    assertThat(perform(new ChangeDraft(draft, monday(), tuesday())))
        .as("a doubled click is harmless")
        .isEmpty();
    Slot elsewhere = slot("algebra8", DayOfWeek.FRIDAY, 3, "214");
    assertRules(perform(new ChangeDraft(draft, monday(), elsewhere)), "R-TT-03");
    assertThat(draftOf(draft).board().slots()).containsExactly(tuesday());
    assertRules(
        journal().as(person("deputy")).perform(new PublishDraft(draft, seen)).findings(),
        "R-TT-03");
    assertThat(publish(draft)).isEmpty();
    assertRules(publish(draft), "R-TT-03");
    assertRules(perform(new ChangeDraft(draft, tuesday(), null)), "R-TT-03");
    assertThat(journal().as(person("deputy")).perform(new DiscardDraft(draft)).changed()).isFalse();
  }

  @Test
  @DisplayName("R-TT-01: a version published again for the same day takes the place of the first")
  final void sameDayAgain() {
    VersionId first = draft();
    change(first, monday(), tuesday());
    assertThat(publish(first)).isEmpty();
    VersionId second = draft();
    change(second, tuesday(), monday());
    assertThat(publish(second)).isEmpty();
    assertThat(slotsOn(TOMORROW)).containsExactly(monday());
    VersionId third = draft();
    change(third, monday(), tuesday());
    assertThat(publish(third)).isEmpty();
    assertThat(slotsOn(TOMORROW)).containsExactly(tuesday());
    assertThat(find("algebra8", "jan18").date()).isEqualTo(LocalDate.of(2027, 1, 19));
    VersionId later = open(TOMORROW.plusDays(7)).get();
    assertThat(publish(later)).isEmpty();
    assertRules(open(TOMORROW).findings(), "R-TT-01");
  }

  @Test
  @DisplayName("R-LES-01: an import keeps today and before, and does not bring back what has ended")
  final void importsKeepThePromise() {
    VersionId draft = draft();
    change(draft, monday(), tuesday());
    assertThat(publish(draft)).isEmpty();
    List<Lesson> before = lessons("algebra8");
    List<List<String>> rows =
        List.of(
            List.of("День", "Урок", "8-Б"),
            List.of("Вівторок", "2", "Алгебра (каб. 118)"),
            List.of("Середа", "4", "Алгебра (каб. 118)"));
    Table table = new Table("Розклад", "Розклад", rows);
    ImportTables command = new ImportTables(List.of(table), FixtureSchool.YEAR, false);
    assertThat(journal().as(person("admin")).perform(command).get().refused()).isEmpty();
    assertThat(lessons("algebra8")).containsAll(before);
    assertThat(lessons("algebra8"))
        .filteredOn(lesson -> !before.contains(lesson))
        .isNotEmpty()
        .allSatisfy(lesson -> assertThat(lesson.date()).isAfter(FixtureSchool.TODAY))
        .allSatisfy(lesson -> assertThat(lesson.period()).isEqualTo(4));
    assertThat(slotsOn(FixtureSchool.TODAY)).containsExactly(monday());
    assertThat(slotsOn(TOMORROW)).hasSize(2).contains(tuesday());
  }

  private Slot monday() {
    return slot("algebra8", DayOfWeek.MONDAY, 1, "214");
  }

  private Slot tuesday() {
    return slot("algebra8", DayOfWeek.TUESDAY, 2, "118");
  }

  private Slot slot(String journal, DayOfWeek day, int period, String room) {
    return new Slot(school().journal(journal), day, period, room);
  }

  private Outcome<VersionId> open(LocalDate from) {
    return journal().as(person("deputy")).perform(new OpenDraft(from));
  }

  private VersionId draft() {
    Outcome<VersionId> opened = open(TOMORROW);
    assertThat(opened.findings()).isEmpty();
    return opened.get();
  }

  private List<Finding> perform(ChangeDraft command) {
    return journal().as(person("deputy")).perform(command).findings();
  }

  private void change(VersionId draft, @Nullable Slot before, @Nullable Slot after) {
    assertThat(perform(new ChangeDraft(draft, before, after))).isEmpty();
  }

  private DraftQuery.Draft draftOf(VersionId draft) {
    return journal().as(person("deputy")).ask(new DraftQuery(draft));
  }

  private Publication preview(VersionId draft) {
    return journal().as(person("deputy")).ask(new PreviewQuery(draft));
  }

  private List<Finding> publish(VersionId draft) {
    int revision = draftOf(draft).version().revision();
    return journal().as(person("deputy")).perform(new PublishDraft(draft, revision)).findings();
  }

  private TimetableQuery.Timetable timetable(LocalDate day) {
    return journal().as(person("teacherA")).ask(new TimetableQuery(day));
  }

  private List<Slot> slotsOn(LocalDate day) {
    return timetable(day).board().slots();
  }

  /** At the end of the year a sheet shows them all. */
  private List<Lesson> lessons(String where) {
    clock().set(LocalDate.of(2027, 5, 28).atTime(18, 0));
    SheetQuery query = new SheetQuery(school().journal(where), SheetQuery.Span.YEAR);
    List<Lesson> lessons = journal().as(person("head")).ask(query).lessons();
    clock().set(FixtureSchool.NOW);
    return lessons;
  }

  private Lesson find(String where, String name) {
    return lessons(where).stream()
        .filter(each -> each.id().equals(school().lesson(name)))
        .findFirst()
        .orElseThrow();
  }

  private static void assertRules(List<Finding> findings, String... rules) {
    assertThat(findings).extracting(Finding::rule).containsExactly(rules);
    assertThat(findings).allMatch(Finding::blocks);
  }
}
