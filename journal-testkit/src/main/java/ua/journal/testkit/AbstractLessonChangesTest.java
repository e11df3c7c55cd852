package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.access.Outcome;
import ua.journal.core.audit.VerifyAudit;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.LessonId;
import ua.journal.core.diary.Diary;
import ua.journal.core.diary.DiaryQuery;
import ua.journal.core.diary.DiaryRows;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.lessons.LessonStatus;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.notices.Notice;
import ua.journal.core.notices.NoticeKind;
import ua.journal.core.notices.OwnNotices;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Severity;
import ua.journal.core.sheet.ChangeLesson;
import ua.journal.core.sheet.LessonChange;

/**
 * Lessons beside the timetable: cancelled, restored, moved, added (R-LES-01, R-LES-05, R-LES-07).
 */
public abstract class AbstractLessonChangesTest extends AbstractStorageTest {
  private static final LocalDate THURSDAY = LocalDate.of(2026, 10, 15);
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 14);

  /** For subclasses. */
  protected AbstractLessonChangesTest() {}

  @Test
  @DisplayName("R-LES-05, R-LES-07: a lesson is cancelled with a reason and restored")
  final void cancel() {
    LessonId id = school().lesson("oct19");
    assertRefusal(change("teacherA", new LessonChange.Cancel(id, " ")), "lesson.reason");
    assertThat(change("teacherA", new LessonChange.Cancel(id, "Екскурсія")).findings()).isEmpty();
    assertThat(found(id).stored()).isEqualTo(LessonStatus.CANCELLED);
    assertThat(found(id).reason()).isEqualTo("Екскурсія");
    assertRefusal(change("teacherA", new LessonChange.Cancel(id, "ще раз")), "lesson.cancelled");
    assertThat(kinds("parent")).containsExactly(NoticeKind.LESSON_CANCELLED);
    assertThat(kinds("melnyk")).containsExactly(NoticeKind.LESSON_CANCELLED);

    assertThat(change("deputy", new LessonChange.Restore(id, "Екскурсії не буде")).get().lesson())
        .isEqualTo(id);
    assertThat(found(id).stored()).isEqualTo(LessonStatus.PLANNED);
    assertThat(found(id).reason()).isEmpty();
    assertThat(kinds("parent")).contains(NoticeKind.LESSON_RESTORED);
    assertThat(kinds("teacherA")).containsExactly(NoticeKind.LESSON_RESTORED);
    assertIntact();
  }

  @Test
  @DisplayName("R-LES-05: a lesson with marks or absences stays until they are withdrawn")
  final void entries() {
    LessonId id = school().lesson("oct12");
    ColumnId column = column("oct12", ColumnKind.CURRENT);
    assertDone(one(Act.put(column, person("hudz"), "9", 0)));
    assertRefusal(change("teacherA", new LessonChange.Cancel(id, "Свято")), "lesson.hasEntries");
    LessonChange move = new LessonChange.Move(id, THURSDAY, 6, "Свято");
    assertRefusal(change("deputy", move), "lesson.hasEntries");
    assertDone(one(Act.clear(column, person("hudz"), 1)));
    assertThat(change("teacherA", move).findings()).isEmpty();
  }

  @Test
  @DisplayName("R-LES-07: a moved lesson keeps its identity and what is written about it")
  final void move() {
    LessonId id = school().lesson("today7");
    ColumnId column = column("today7", ColumnKind.CURRENT);
    assertDone(one(Act.lesson(id, Act.topic("Степінь"), 0)));
    Outcome<ChangeLesson.Effect> moved =
        change("teacherA", new LessonChange.Move(id, THURSDAY, 2, "Медогляд"));
    assertThat(moved.findings()).isEmpty();
    Lesson there = found(id);
    assertThat(there.date()).isEqualTo(THURSDAY);
    assertThat(there.period()).isEqualTo(2);
    assertThat(there.reason()).isEqualTo("Медогляд");
    assertThat(there.record().topic()).isEqualTo("Степінь");
    assertThat(sheet("teacherA", "algebra8").columns())
        .filteredOn(each -> each.id().equals(column))
        .singleElement()
        .satisfies(each -> assertThat(each.date()).isEqualTo(THURSDAY));
    Lesson left =
        sheet("teacherA", "algebra8").lessons().stream()
            .filter(lesson -> lesson.date().equals(TODAY) && lesson.period() == 7)
            .findFirst()
            .orElseThrow();
    assertThat(left.statusAt(FixtureSchool.NOW)).isEqualTo(LessonStatus.MOVED);
    assertThat(left.movedTo()).isEqualTo(id);
    assertThat(left.reason()).isEqualTo("Медогляд");
    assertThat(kinds("parent")).containsExactly(NoticeKind.LESSON_MOVED);
    assertIntact();
  }

  @Test
  @DisplayName("R-LES-07: a moved lesson may go back, and either place says where it is")
  final void back() {
    LessonId id = school().lesson("today7");
    ColumnId column = column("today7", ColumnKind.CURRENT);
    assertThat(
            change("teacherA", new LessonChange.Move(id, THURSDAY, 2, "Медогляд")).get().lesson())
        .isEqualTo(id);
    assertThat(change("teacherA", new LessonChange.Move(id, THURSDAY, 3, "Ще раз")).get().lesson())
        .isEqualTo(id);
    Outcome<ChangeLesson.Effect> back =
        change("deputy", new LessonChange.Move(id, TODAY, 7, "Медогляду не буде"));
    assertThat(back.findings()).isEmpty();
    assertThat(found(id).date()).isEqualTo(TODAY);
    assertThat(found(id).period()).isEqualTo(7);
    assertThat(found(id).stored()).isEqualTo(LessonStatus.PLANNED);
    assertThat(sheet("teacherA", "algebra8").lessons())
        .filteredOn(lesson -> id.equals(lesson.movedTo()))
        .extracting(lesson -> lesson.date() + " " + lesson.period())
        .containsExactly(THURSDAY + " 2", THURSDAY + " 3");
    assertDone(one(Act.put(column, person("hudz"), "9", 0)));
    assertIntact();
  }

  @Test
  @DisplayName("R-LES-01: a room that is taken is told and stands in nobody's way")
  final void rooms() {
    Outcome<ChangeLesson.Effect> added = addTo("algebra10", TODAY, 3);
    assertThat(added.changed()).isTrue();
    assertThat(added.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.text()).isEqualTo("lesson.clash.ROOM");
              assertThat(finding.severity()).isEqualTo(Severity.WARN);
              assertThat(finding.facts()).containsEntry("room", "214");
            });
  }

  @Test
  @DisplayName("R-LES-05, R-HW-01: a diary says what became of a lesson and of homework for it")
  final void diary() {
    LessonId given = school().lesson("oct12");
    LessonId due = school().lesson("today2");
    assertDone(one(Act.lesson(given, Act.homework("§ 5", due), 0)));
    change("teacherA", new LessonChange.Cancel(due, "Тривога"));
    change("deputy", new LessonChange.Move(school().lesson("today7"), THURSDAY, 3, "Медогляд"));
    List<Diary.Entry> day =
        journal()
            .as(person("parent"))
            .ask(new DiaryQuery(person("melnyk"), TODAY, TODAY))
            .days()
            .get(0)
            .lessons();
    assertThat(day)
        .filteredOn(entry -> entry.off() != null)
        .extracting(Diary.Entry::no, Diary.Entry::off)
        .containsExactly(
            tuple(2, new Diary.Off("Тривога", null, THURSDAY)),
            tuple(7, new Diary.Off("Медогляд", new DiaryRows.Place(THURSDAY, 3), THURSDAY)));
  }

  @Test
  @DisplayName("R-HW-01: homework due at a lesson that is no more is due at the next one")
  final void homework() {
    LessonId given = school().lesson("oct12");
    LessonId due = school().lesson("today2");
    assertDone(one(Act.lesson(given, Act.homework("§ 5", due), 0)));
    assertThat(change("teacherA", new LessonChange.Cancel(due, "Тривога")).get().rehomed())
        .isEqualTo(1);
    assertThat(found(given).record().due()).isEqualTo(school().lesson("today7"));
    assertThat(found(given).record().homework()).isEqualTo("§ 5");
    assertThat(kinds("parent"))
        .containsExactlyInAnyOrder(NoticeKind.LESSON_CANCELLED, NoticeKind.HOMEWORK_MOVED);

    LessonId next = school().lesson("today7");
    change("teacherA", new LessonChange.Move(next, THURSDAY, 3, "Тривога"));
    assertThat(found(given).record().due()).as("it follows a moved lesson").isEqualTo(next);
    assertIntact();
  }

  @Test
  @DisplayName("R-LES-01: a lesson is added inside school days and bells, without a clash")
  final void add() {
    assertRefusal(add("teacherA", LocalDate.of(2026, 7, 5), 1), "period.outside");
    assertRefusal(add("teacherA", THURSDAY, 40), "lesson.noBell");
    assertRefusal(add("teacherA", TODAY, 2), "lesson.placeTaken");
    assertRefusal(add("teacherA", TODAY, 3), "lesson.clash.CLASS");
    assertRefusal(addTo("algebra9", TODAY, 1), null);
    assertRefusal(addTo("english8", TODAY, 1), "lesson.clash.CLASS");
    Outcome<ChangeLesson.Effect> added = add("deputy", THURSDAY, 4);
    assertThat(added.findings()).isEmpty();
    Lesson lesson = found(added.get().lesson());
    assertThat(lesson.date()).isEqualTo(THURSDAY);
    assertThat(lesson.reason()).isEqualTo("Надолуження");
    assertThat(lesson.stored()).isEqualTo(LessonStatus.PLANNED);
    assertDone(one(Act.lesson(lesson.id(), Act.topic("Степінь"), 1)));
    assertThat(kinds("parent")).containsExactly(NoticeKind.LESSON_ADDED);
    assertIntact();
  }

  @Test
  @DisplayName("R-SEC-01: only the journal's teacher and the deputy change lessons")
  final void access() {
    LessonChange change = new LessonChange.Cancel(school().lesson("oct19"), "Екскурсія");
    for (String who : List.of("teacherB", "leader", "head", "admin")) {
      assertThatThrownBy(() -> change(who, change)).isInstanceOf(JournalException.class);
    }
  }

  private Outcome<ChangeLesson.Effect> add(String who, LocalDate date, int period) {
    return change(who, new LessonChange.Add(date, period, "Надолуження"));
  }

  private Outcome<ChangeLesson.Effect> addTo(String journal, LocalDate date, int period) {
    return journal()
        .as(person("deputy"))
        .perform(
            new ChangeLesson(
                school().journal(journal), new LessonChange.Add(date, period, "Надолуження")));
  }

  private Outcome<ChangeLesson.Effect> change(String who, LessonChange change) {
    return journal()
        .as(person(who))
        .perform(new ChangeLesson(school().journal("algebra8"), change));
  }

  private Lesson found(LessonId id) {
    return sheet("teacherA", "algebra8").lessons().stream()
        .filter(lesson -> lesson.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private List<NoticeKind> kinds(String who) {
    return journal().as(person(who)).ask(new OwnNotices()).stream().map(Notice::kind).toList();
  }

  private void assertIntact() {
    assertThat(journal().as(person("head")).ask(new VerifyAudit()).intact()).isTrue();
  }

  private static void assertRefusal(Outcome<ChangeLesson.Effect> outcome, @Nullable String text) {
    if (text == null) {
      assertThat(outcome.findings()).noneMatch(Finding::blocks);
      return;
    }
    assertThat(outcome.status()).isEqualTo(Outcome.Status.REFUSED);
    assertThat(outcome.findings()).extracting(Finding::text).contains(text);
  }
}
