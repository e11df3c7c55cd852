package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.LessonId;
import ua.journal.core.diary.Diary;
import ua.journal.core.diary.DiaryQuery;
import ua.journal.core.diary.MarksQuery;
import ua.journal.core.diary.PupilMarks;
import ua.journal.core.lessons.LessonStatus;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.school.Settings;
import ua.journal.core.today.Debt;
import ua.journal.core.today.OwnJournals;
import ua.journal.core.today.Today;
import ua.journal.core.today.TodayLesson;
import ua.journal.core.today.TodayQuery;

/** A teacher's day and a family's diary: what follows from the entries by itself. */
public abstract class AbstractDayTest extends AbstractStorageTest {
  private static final LocalDate OCT_12 = LocalDate.of(2026, 10, 12);

  /** For subclasses. */
  protected AbstractDayTest() {}

  @Test
  @DisplayName("A teacher's day holds his lessons in order, with pupils, absent and the plan")
  final void today() {
    one(Act.absent(school().lesson("today1"), person("hudz"), 0));
    one(Act.late(school().lesson("today1"), person("yermak"), 5, 0));
    Today today = today("teacherA", null);
    assertThat(today.date()).isEqualTo(FixtureSchool.TODAY);
    assertThat(today.dayOff()).isEmpty();
    assertThat(today.nextSchoolDay()).isEqualTo(FixtureSchool.TODAY.plusDays(1));
    assertThat(lessons(today))
        .containsExactly(
            school().lesson("today1"),
            school().lesson("today2"),
            school().lesson("ninth-today"),
            school().lesson("tenth-today"),
            school().lesson("today7"));
    TodayLesson first = today.lessons().get(0);
    assertThat(first.journalTitle()).isEqualTo("Алгебра · 8-Б");
    assertThat(first.pupils()).isEqualTo(5);
    assertThat(first.absent()).as("late is not absent").isEqualTo(1);
    assertThat(first.planned()).isEqualTo("Вступ");
    assertThat(first.lesson().starts()).isEqualTo("08:30");
    assertThat(first.lesson().room()).isEqualTo("214");
  }

  @ParameterizedTest(name = "{0} on {1} gives {2}")
  @CsvSource({
    "teacherB, 2026-10-19, oct19",
    "teacherA, 2026-10-12, oct12",
    "teacherB, 2026-10-12, ''",
    "leader,   2026-10-12, ''",
  })
  final void otherDays(String who, LocalDate day, String expected) {
    List<LessonId> ids = expected.isEmpty() ? List.of() : List.of(school().lesson(expected));
    assertThat(lessons(today(who, day))).isEqualTo(ids);
  }

  @Test
  @DisplayName("A vacation is named, and so is the next school day")
  final void vacation() {
    Today friday = today("teacherA", LocalDate.of(2026, 10, 23));
    assertThat(friday.nextSchoolDay()).isEqualTo(LocalDate.of(2026, 11, 2));
    assertThat(today("teacherA", LocalDate.of(2026, 10, 27)).dayOff()).isEqualTo("осінні канікули");
  }

  @Test
  @DisplayName("R-LES-02: debts are what ended lessons lack, latest first, for whoever gave them")
  final void debts() {
    one(Act.roll(school().lesson("oct12")));
    one(Act.lesson(school().lesson("oct5"), Act.topic("Степінь"), 0));
    one(Act.roll(school().lesson("oct5")));
    one(Act.cancel(school().lesson("sep28"), 0));
    List<Debt> debts = today("teacherA", null).debts();
    assertThat(debts)
        .extracting(debt -> debt.lesson().id())
        .containsExactly(
            school().lesson("today1"),
            school().lesson("today2"),
            school().lesson("oct12"),
            school().lesson("sep1"));
    assertThat(debts.get(2).missing()).containsExactly(Debt.Missing.TOPIC, Debt.Missing.HOMEWORK);
    assertThat(today("teacherB", null).debts())
        .extracting(debt -> debt.lesson().id())
        .as("the substituted lesson is the substitute's")
        .contains(school().lesson("oct7"))
        .doesNotContain(school().lesson("oct19"));
  }

  @Test
  @DisplayName("R-LES-02: debts of semester I outlive its end, and all of them are counted")
  final void debtsOfTheYear() {
    Today before = today("teacherA", null);
    assertThat(before.debtMinutes()).as("all are listed").isEqualTo(minutes(before));
    assertThat(before.unlisted()).isZero();
    clock().set(LocalDate.of(2027, 1, 12).atTime(7, 30));
    Today after = today("teacherA", null);
    assertThat(after.debts())
        .extracting(debt -> debt.lesson().id())
        .contains(school().lesson("sep1"), school().lesson("oct12"));
    assertThat(after.debtMinutes()).isEqualTo(minutes(after));
  }

  private static int minutes(Today today) {
    return today.debts().stream().mapToInt(Debt::minutes).sum();
  }

  @Test
  @DisplayName("A week of vacation says so to families, with the first day of lessons after it")
  final void vacationOfFamilies() {
    LocalDate monday = LocalDate.of(2026, 10, 26);
    DiaryQuery week = new DiaryQuery(person("melnyk"), monday, monday.plusDays(5));
    Diary diary = journal().as(person("parent")).ask(week);
    assertThat(diary.vacation()).isTrue();
    assertThat(diary.nextSchoolDay()).isEqualTo(LocalDate.of(2026, 11, 2));
    DiaryQuery taught = new DiaryQuery(person("melnyk"), monday.minusDays(7), monday);
    assertThat(journal().as(person("parent")).ask(taught).vacation()).isFalse();
  }

  @Test
  @DisplayName("Own journals: today's first lesson and what is owed; a substitute sees his today")
  final void ownJournals() {
    assertThat(own("teacherA"))
        .contains(school().journal("algebra8") + " 1 " + today("teacherA", null).debts().size());
    one(Act.cancel(school().lesson("sep28"), 0));
    assertThat(own("teacherA"))
        .contains(school().journal("algebra8") + " 1 " + today("teacherA", null).debts().size());
    assertThat(own("leader")).isEmpty();
    clock().set(LocalDate.of(2026, 10, 19).atTime(7, 0));
    assertThat(own("teacherB"))
        .anyMatch(line -> line.startsWith("" + school().journal("algebra8")));
  }

  private List<String> own(String who) {
    return journal().as(person(who)).ask(new OwnJournals()).stream()
        .map(journal -> journal.id() + " " + journal.period() + " " + journal.unfilled())
        .toList();
  }

  @Test
  @DisplayName("The diary of a child: lessons, marks, homework, attendance, in order")
  final void diary() {
    LessonId giving = school().lesson("oct12");
    ColumnId column = column("oct12", ColumnKind.WORK);
    batch(
        "teacherA",
        "algebra8",
        Act.lesson(giving, Act.homework("§ 7", school().lesson("today1")), 0),
        Act.commented(column, person("melnyk"), "9", 0, "молодець"),
        Act.put(column, person("hudz"), "2", 0),
        Act.late(giving, person("melnyk"), 10, 0));
    Diary diary = diary("parent", "melnyk", OCT_12, FixtureSchool.TODAY);
    assertThat(diary.name().listed()).isEqualTo("Мельник Марко");
    assertThat(diary.className()).isEqualTo("8-Б");
    assertThat(diary.days()).extracting(day -> day.lessons().size()).containsExactly(1, 0, 4);
    Diary.Entry monday = diary.days().get(0).lessons().get(0);
    assertThat(monday.subject()).isEqualTo("Алгебра");
    assertThat(monday.teacher()).isEqualTo("Коваленко О. П.");
    assertThat(monday.status()).isEqualTo(LessonStatus.HELD);
    assertThat(monday.homeworkGiven()).isEqualTo("§ 7");
    assertThat(monday.givenDue()).isEqualTo(FixtureSchool.TODAY);
    assertThat(monday.attendance()).isEqualTo("з");
    assertThat(monday.minutesLate()).isEqualTo(10);
    assertThat(monday.marks())
        .singleElement()
        .satisfies(
            mark -> {
              assertThat(mark.value()).isEqualTo("9");
              assertThat(mark.kind()).isEqualTo(ColumnKind.WORK);
              assertThat(mark.comment()).isEqualTo("молодець");
              assertThat(mark.isNew()).isTrue();
            });
    List<Diary.Entry> wednesday = diary.days().get(2).lessons();
    assertThat(wednesday).extracting(Diary.Entry::no).containsExactly(1, 2, 3, 7);
    assertThat(wednesday.get(0).homeworkDue()).isEqualTo("§ 7");
    assertThat(wednesday.get(2).subject()).isEqualTo("Англійська мова");
  }

  @Test
  @DisplayName("R-LIFE-02: a diary holds lessons within the membership alone")
  final void membership() {
    Diary newcomer =
        diary("deputy", "newcomer", LocalDate.of(2026, 9, 28), LocalDate.of(2026, 10, 6));
    assertThat(newcomer.days().stream().flatMap(day -> day.lessons().stream()))
        .extracting(Diary.Entry::lesson)
        .containsExactly(school().lesson("oct5"));
    Diary departed =
        diary("deputy", "departed", LocalDate.of(2026, 9, 28), LocalDate.of(2026, 10, 6));
    assertThat(departed.days().stream().flatMap(day -> day.lessons().stream()))
        .extracting(Diary.Entry::lesson)
        .containsExactly(school().lesson("sep28"));
    assertThat(departed.className()).as("he has left").isEmpty();
  }

  @ParameterizedTest(name = "R-MRK-10, scenario 9: the old value is shown: {0}")
  @CsvSource({"false, ''", "true, 9"})
  final void changed(boolean shown, String was) {
    ColumnId column = column("oct12", ColumnKind.CURRENT);
    one(Act.put(column, person("melnyk"), "9", 0));
    clock().set(FixtureSchool.NOW.plusDays(10));
    assertRefused(one(Act.put(column, person("melnyk"), "11", 1)), "R-MRK-09");
    assertDone(one(Act.put(column, person("melnyk"), "11", 1, "переписано")));
    clock().set(FixtureSchool.NOW.plusDays(10).plusMinutes(5));
    String key = "journal.rules.family-sees-old-value";
    KitJournal journal = journal(Settings.of(Map.of(key, Boolean.toString(shown))));
    Diary diary =
        journal.as(person("parent")).ask(new DiaryQuery(person("melnyk"), OCT_12, OCT_12));
    Diary.DiaryMark mark = diary.days().get(0).lessons().get(0).marks().get(0);
    assertThat(mark.value()).isEqualTo("11");
    assertThat(mark.changedOn()).isEqualTo(FixtureSchool.TODAY.plusDays(10));
    assertThat(mark.was()).isEqualTo(was);
    assertDone(one(Act.clear(column, person("melnyk"), 2, "помилка")));
    Diary withdrawn = diary("parent", "melnyk", OCT_12, OCT_12);
    assertThat(withdrawn.days().get(0).lessons().get(0).marks()).isEmpty();
  }

  @Test
  @DisplayName("2.4: a family reads its child's marks of a semester by subject, as the diary does")
  final void marksOfASemester() {
    ColumnId column = column("oct12", ColumnKind.CURRENT);
    one(Act.put(column, person("melnyk"), "9", 0));
    PupilMarks marks = journal().as(person("parent")).ask(new MarksQuery(person("melnyk"), OCT_12));
    assertThat(marks.term().no()).isEqualTo(1);
    assertThat(marks.years()).extracting(PupilMarks.Year::begins).containsExactly(2026);
    assertThat(marks.subjects()).extracting(PupilMarks.Subject::name).contains("Алгебра");
    PupilMarks.Subject algebra =
        marks.subjects().stream().filter(each -> each.name().equals("Алгебра")).findFirst().get();
    assertThat(algebra.marks())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.date()).isEqualTo(OCT_12);
              assertThat(each.mark().value()).isEqualTo("9");
            });
    assertDone(one(Act.clear(column, person("melnyk"), 1, "помилка")));
    assertThat(journal().as(person("melnyk")).ask(new MarksQuery(person("melnyk"), null)))
        .satisfies(own -> assertThat(own.subjects()).allMatch(each -> each.marks().isEmpty()));
    assertThatThrownBy(
            () -> journal().as(person("parent")).ask(new MarksQuery(person("hudz"), null)))
        .isInstanceOf(JournalException.class);
    assertThatThrownBy(
            () ->
                journal()
                    .as(person("parent"))
                    .ask(new MarksQuery(person("melnyk"), LocalDate.of(2020, 9, 1))))
        .isInstanceOf(JournalException.class);
  }

  private Today today(String who, @Nullable LocalDate day) {
    return journal().as(person(who)).ask(new TodayQuery(day));
  }

  private static List<LessonId> lessons(Today today) {
    return today.lessons().stream().map(row -> row.lesson().id()).toList();
  }

  private Diary diary(String who, String pupil, LocalDate from, LocalDate to) {
    return journal().as(person(who)).ask(new DiaryQuery(person(pupil), from, to));
  }
}
