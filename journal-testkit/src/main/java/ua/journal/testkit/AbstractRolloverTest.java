package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.journal.core.access.Me;
import ua.journal.core.access.WhoAmI;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.PersonId;
import ua.journal.core.diary.Diary;
import ua.journal.core.diary.DiaryQuery;
import ua.journal.core.enrolment.EnrolmentSummaryQuery;
import ua.journal.core.people.PupilsQuery;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.register.SchoolRows.ClassRow;
import ua.journal.core.register.SchoolRows.EnrolmentRow;
import ua.journal.core.register.SchoolRows.JournalRow;
import ua.journal.core.regulation.Finding;
import ua.journal.core.rollover.DecideTransfer;
import ua.journal.core.rollover.NextYear;
import ua.journal.core.rollover.NextYearQuery;
import ua.journal.core.rollover.OpenNextYear;
import ua.journal.core.rollover.YearOutcome;

/** The next year is prepared from this one (order 762: decisions of the pedagogical council). */
public abstract class AbstractRolloverTest extends AbstractStorageTest {
  private static final LocalDate COUNCIL = LocalDate.of(2027, 5, 28);
  private static final int NEXT = FixtureSchool.YEAR + 1;

  /** For subclasses. */
  protected AbstractRolloverTest() {}

  @BeforeEach
  final void june() {
    clock().set(LocalDate.of(2027, 6, 2).atTime(9, 0));
  }

  @Test
  @DisplayName("R-NEXT-01: pupils move by the decision recorded for them; the others stay listed")
  final void decided() {
    assertThat(decide(YearOutcome.PROMOTED, "hudz", "yermak", "first", "third", "ninth")).isEmpty();
    assertThat(decide(YearOutcome.REPEATS, "melnyk")).isEmpty();
    assertThat(decide(YearOutcome.EXPELLED, "ivanenko")).isEmpty();
    assertThat(decide(YearOutcome.EXPELLED, "tenth")).isEmpty();
    NextYear before = look();
    assertThat(before.undecided()).as("Юрченко").isEqualTo(1);
    assertThat(before.toMake().pupils()).isEqualTo(6);
    assertThat(before.toMake().leaving()).isEqualTo(2);
    assertThat(rows().classes()).as("a look writes nothing").hasSize(5);
    SchoolRows old = rows();

    openYear();
    SchoolRows rows = rows();
    assertThat(place("hudz")).isEqualTo("9-Б");
    assertThat(place("yermak")).isEqualTo("9-Б");
    assertThat(place("melnyk")).isEqualTo("8-Б");
    assertThat(place("first")).isEqualTo("2-А");
    assertThat(place("third")).isEqualTo("4-А");
    assertThat(place("ninth")).isEqualTo("10-А");
    assertThat(place("ivanenko")).isEmpty();
    assertThat(place("newcomer")).isEmpty();
    assertThat(look().undecided()).as("nobody is lost").isEqualTo(1);
    EnrolmentRow left = stay(rows, "ivanenko", FixtureSchool.YEAR);
    assertThat(left.to()).isEqualTo(COUNCIL);
    assertThat(left.orderOut()).isEqualTo("протокол № 7 від 28.05.2027");
    assertThat(stay(rows, "hudz", FixtureSchool.YEAR)).isEqualTo(stay(old, "hudz", 2026));
    assertThat(rows.lessons()).containsExactlyInAnyOrderElementsOf(old.lessons());
    assertThat(rows.members()).containsAll(old.members());
  }

  @Test
  @DisplayName(
      "Clause 4, deputy head, 2: classes, load and places stand as a draft; leaders move up")
  final void draft() {
    decide(YearOutcome.PROMOTED, "hudz", "first");
    openYear();
    SchoolRows rows = rows();
    assertThat(rows.classes())
        .filteredOn(row -> row.begins() == NEXT)
        .extracting(ClassRow::grade, ClassRow::letter, ClassRow::classTeacher)
        .containsExactlyInAnyOrder(
            tuple(1, "А", 0L),
            tuple(2, "А", school().number("teacherB")),
            tuple(3, "А", 0L),
            tuple(8, "Б", 0L),
            tuple(9, "А", 0L),
            tuple(9, "Б", school().number("leader")),
            tuple(10, "А", 0L));
    JournalRow algebra =
        rows.journals().stream()
            .filter(row -> row.begins() == NEXT && row.subject() == school().number("algebra"))
            .filter(row -> grade(rows, row.schoolClass()) == 8)
            .findFirst()
            .orElseThrow();
    assertThat(algebra.teacher()).isEqualTo(school().number("teacherA"));
    assertThat(algebra.order()).as("a draft has no order").isEmpty();
    assertThat(rows.slots()).filteredOn(row -> row.journal() == algebra.id()).hasSize(1);
    assertThat(rows.members()).filteredOn(row -> row.journal() == algebra.id()).isEmpty();
    assertThat(look().terms())
        .extracting(term -> term.from(), term -> term.to())
        .containsExactly(
            tuple(day("2027-09-01"), day("2027-12-23")),
            tuple(day("2028-01-11"), day("2028-05-26")));
    assertThat(look().termsStored()).isTrue();
  }

  @Test
  @DisplayName("R-NEXT-01: a repeated run doubles nothing; who is decided later comes later")
  final void twice() {
    decide(YearOutcome.PROMOTED, "hudz");
    assertThat(openYear().nothing()).isFalse();
    SchoolRows once = rows();
    assertThat(openYear().nothing()).isTrue();
    assertThat(rows()).isEqualTo(once);
    decide(YearOutcome.PROMOTED, "yermak");
    NextYear.Counts later = openYear();
    assertThat(later.pupils()).isEqualTo(1);
    assertThat(later.classes() + later.journals() + later.slots()).isZero();
    assertThat(place("yermak")).isEqualTo("9-Б");
  }

  @Test
  @DisplayName(
      "R-LIFE-01: a decision carried out changes only by order; the last one before counts")
  final void carriedOut() {
    decide(YearOutcome.REPEATS, "hudz");
    assertThat(decide(YearOutcome.PROMOTED, "hudz")).isEmpty();
    openYear();
    assertThat(place("hudz")).isEqualTo("9-Б");
    assertThat(decide(YearOutcome.PROMOTED, "hudz")).as("a doubled click").isEmpty();
    assertThat(decide(YearOutcome.REPEATS, "hudz"))
        .extracting(Finding::rule)
        .containsExactly("R-LIFE-01");
  }

  @Test
  @DisplayName("Last year's lists serve until the next year is opened")
  final void august() {
    clock().set(LocalDate.of(2027, 8, 25).atTime(10, 0));
    assertThat(found("admin", "")).as("not opened yet").isEqualTo(10);
    assertThat(journal().as(person("head")).ask(new EnrolmentSummaryQuery()).pupils()).isEqualTo(9);
    decide(YearOutcome.PROMOTED, "hudz");
    openYear();
    assertThat(found("admin", "9-Б")).as("opened, its lists are prepared").isEqualTo(1);
  }

  @Test
  @DisplayName("A diary names today's class, though the stay in last year's is open still")
  final void diaryFollows() {
    decide(YearOutcome.PROMOTED, "melnyk");
    openYear();
    assertThat(diary("2027-06-02").className()).isEqualTo("8-Б");
    clock().set(LocalDate.of(2027, 9, 2).atTime(10, 0));
    assertThat(diary("2027-09-02").className()).isEqualTo("9-Б");
    assertThat(journal().as(person("parent")).ask(new WhoAmI()).children())
        .filteredOn(child -> child.id().equals(person("melnyk")))
        .extracting(Me.Child::className)
        .containsExactly("9-Б");
  }

  @Test
  @DisplayName("R-NEXT-01: who is undecided stays listed until a late decision brings him in")
  final void late() {
    decide(YearOutcome.PROMOTED, "hudz", "melnyk");
    openYear();
    clock().set(LocalDate.of(2027, 9, 6).atTime(10, 0));
    assertThat(found("admin", "9-Б")).isEqualTo(2);
    assertThat(found("admin", PupilsQuery.UNDECIDED)).isEqualTo(7);
    assertThat(found("admin", "")).isEqualTo(9);
    assertThat(journal().as(person("head")).ask(new EnrolmentSummaryQuery()).undecided())
        .isEqualTo(7);
    assertThat(look().late()).isTrue();
    int journals = rows().journals().size();
    assertThat(decide(YearOutcome.REPEATS, "yermak")).isEmpty();
    NextYear.Counts came = openYear();
    assertThat(came.pupils()).isEqualTo(1);
    assertThat(rows().journals()).as("the load is the school's own by now").hasSize(journals);
    assertThat(rows().members())
        .filteredOn(row -> row.pupil() == school().number("yermak"))
        .anyMatch(row -> row.from().equals(day("2027-09-01")));
    assertThat(found("admin", "8-Б")).as("last year's namesake is no longer meant").isEqualTo(1);
    decide(YearOutcome.EXPELLED, "ivanenko");
    openYear();
    assertThat(found("admin", PupilsQuery.UNDECIDED)).as("gone by a decision").isEqualTo(5);
  }

  private Diary diary(String day) {
    return journal().as(person("deputy")).ask(new DiaryQuery(person("melnyk"), day(day), day(day)));
  }

  private int found(String who, String className) {
    return journal().as(person(who)).ask(new PupilsQuery("", className)).found();
  }

  @ParameterizedTest(name = "{0} {1}, protocol «{2}» of {3}, request «{4}» → {5}")
  @CsvSource({
    "hudz, PROMOTED, '', 2027-05-28, '', R-NEXT-01",
    "hudz, PROMOTED, 7, , '', R-NEXT-01",
    "hudz, PROMOTED, 7, 2027-06-03, '', R-NEXT-01",
    "first, REPEATS, 7, 2027-05-28, '', R-NEXT-02",
    "first, REPEATS, 7, 2027-05-28, заява від 20.05.2027, ",
    "third, REPEATS, 7, 2027-05-28, '', ",
    "hudz, GRADUATED, 7, 2027-05-28, '', R-NEXT-03",
    "ninth, GRADUATED, 7, 2027-05-28, '', ",
    "tenth, PROMOTED, 7, 2027-05-28, '', R-NEXT-03",
  })
  final void rules(
      String pupil, YearOutcome outcome, String no, LocalDate day, String request, String rule) {
    List<Finding> findings =
        journal()
            .as(person("deputy"))
            .perform(new DecideTransfer(List.of(person(pupil)), outcome, no, day, request))
            .findings();
    assertThat(findings)
        .extracting(Finding::rule)
        .containsExactlyElementsOf(rule == null ? List.of() : List.of(rule));
    assertThat(look().undecided()).isEqualTo(rule == null ? 8 : 9);
  }

  @Test
  @DisplayName("R-NEXT-04: a decision names pupils of this year, and a teacher records none")
  final void whom() {
    assertThat(decide(YearOutcome.PROMOTED)).extracting(Finding::rule).containsExactly("R-NEXT-04");
    assertFails(ErrorCode.NOT_FOUND, () -> decide(YearOutcome.PROMOTED, "departed"));
    assertFails(
        ErrorCode.NOT_ALLOWED, () -> journal().as(person("teacherA")).ask(new NextYearQuery()));
    assertFails(
        ErrorCode.NOT_ALLOWED, () -> journal().as(person("head")).perform(new OpenNextYear()));
    assertThat(look().publishBy()).isNull();
    decide(YearOutcome.PROMOTED, "hudz");
    assertThat(look().publishBy()).as("five working days").isEqualTo("2027-06-04");
  }

  private NextYear look() {
    return journal().as(person("deputy")).ask(new NextYearQuery());
  }

  private NextYear.Counts openYear() {
    return journal().as(person("admin")).perform(new OpenNextYear()).get();
  }

  private List<Finding> decide(YearOutcome outcome, String... pupils) {
    List<PersonId> ids = Arrays.stream(pupils).map(this::person).toList();
    return journal()
        .as(person("deputy"))
        .perform(new DecideTransfer(ids, outcome, "7", COUNCIL, ""))
        .findings();
  }

  private SchoolRows rows() {
    return store().read(tx -> tx.port(RegisterStore.class).snapshot(school().id()));
  }

  private String place(String pupil) {
    return look().classes().stream()
        .flatMap(moving -> moving.pupils().stream())
        .filter(each -> each.id().equals(person(pupil)))
        .map(NextYear.Pupil::placed)
        .findFirst()
        .orElseThrow();
  }

  private EnrolmentRow stay(SchoolRows rows, String pupil, int begins) {
    return rows.enrolments().stream()
        .filter(row -> row.pupil() == school().number(pupil))
        .filter(
            row ->
                rows.classes().stream()
                    .anyMatch(c -> c.id() == row.schoolClass() && c.begins() == begins))
        .findFirst()
        .orElseThrow();
  }

  private static int grade(SchoolRows rows, long schoolClass) {
    return rows.classes().stream()
        .filter(row -> row.id() == schoolClass)
        .mapToInt(ClassRow::grade)
        .findFirst()
        .orElseThrow();
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
