package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.LessonId;
import ua.journal.core.notices.Notice;
import ua.journal.core.notices.NoticeKind;
import ua.journal.core.notices.OwnNotices;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.regulation.Finding;
import ua.journal.core.sheet.SheetQuery;
import ua.journal.core.substitution.Candidate;
import ua.journal.core.substitution.DayLesson;
import ua.journal.core.substitution.Missed;
import ua.journal.core.substitution.NoteAbsence;
import ua.journal.core.substitution.Reason;
import ua.journal.core.substitution.Register;
import ua.journal.core.substitution.RegisterQuery;
import ua.journal.core.substitution.SubstitutionDay;
import ua.journal.core.substitution.SubstitutionDayQuery;
import ua.journal.core.teaching.JournalSummary;
import ua.journal.core.teaching.JournalsOf;

/** Substitutions and the register of missed lessons (clauses 1.5 and 4, deputy head, point 2). */
public abstract class AbstractSubstitutionTest extends AbstractStorageTest {
  /** For subclasses. */
  protected AbstractSubstitutionTest() {}

  @Test
  @DisplayName("Free colleagues are proposed: who knows the class first, the busy not at all")
  final void candidates() {
    SubstitutionDay day = day(FixtureSchool.TODAY);
    assertThat(day.teachers()).extracting(SubstitutionDay.OnDay::lessons).contains(5);
    assertThat(candidates(day, "today1"))
        .as("teacherB gives another lesson at that time")
        .extracting(Candidate::id)
        .containsExactly(person("leader"));
    assertThat(candidates(day, "today2"))
        .extracting(Candidate::id, Candidate::fit)
        .containsExactly(
            tuple(person("teacherB"), Candidate.Fit.SCHOOL_CLASS),
            tuple(person("leader"), Candidate.Fit.FREE));
  }

  @Test
  @DisplayName("R-LIFE-02: a substitute writes that lesson and no other; open sheets learn of it")
  final void substituteWrites() {
    long before = head("algebra8").seq();
    assertThat(note(FixtureSchool.TODAY, "", choice("today2", true, "leader"))).isEmpty();
    assertThat(head("algebra8").seq()).isGreaterThan(before);
    assertThat(journal().as(person("leader")).ask(new OwnNotices()))
        .extracting(Notice::kind, Notice::target)
        .containsExactly(tuple(NoticeKind.SUBSTITUTION, FixtureSchool.TODAY.toString()));
    assertDone(batch("leader", "algebra8", Act.roll(school().lesson("today2"))).get(0));
    assertRefused(
        batch("leader", "algebra8", Act.roll(school().lesson("today1"))).get(0), "R-SEC-01");
    assertThat(note(FixtureSchool.TODAY, "", choice("today2", false, null))).isEmpty();
    assertThat(journal().as(person("leader")).ask(new OwnNotices()))
        .as("who was to come is told to stay away")
        .extracting(Notice::kind, Notice::target)
        .containsExactly(
            tuple(NoticeKind.SUBSTITUTION_OFF, FixtureSchool.TODAY.toString()),
            tuple(NoticeKind.SUBSTITUTION, FixtureSchool.TODAY.toString()));
    assertThatThrownBy(() -> batch("leader", "algebra8", Act.roll(school().lesson("today2"))))
        .satisfies(thrown -> assertThat(codeOf(thrown)).isEqualTo(ErrorCode.NOT_FOUND));
  }

  @Test
  @DisplayName("R-SEC-01: a substitute reads the journal until thirty days after his lesson")
  final void substituteReadsForAWhile() {
    SheetQuery sheet = new SheetQuery(school().journal("algebra8"), SheetQuery.Span.YEAR);
    clock().set(LocalDate.of(2026, 11, 18).atTime(18, 0));
    assertThat(journals("teacherB")).contains(sheet.journal());
    assertThat(journal().as(person("teacherB")).ask(sheet).lessons()).isNotEmpty();
    clock().set(LocalDate.of(2026, 11, 19).atTime(8, 0));
    assertThat(journals("teacherB")).doesNotContain(sheet.journal());
    assertThatThrownBy(() -> journal().as(person("teacherB")).ask(sheet))
        .satisfies(thrown -> assertThat(codeOf(thrown)).isEqualTo(ErrorCode.NOT_FOUND));
  }

  @Test
  @DisplayName("R-LES-01: who misses his own lesson at that time cannot give another's")
  final void theAbsentAreNotFree() {
    NoteAbsence own =
        new NoteAbsence(
            person("teacherB"),
            FixtureSchool.TODAY,
            Reason.SICKNESS,
            "",
            List.of(choice("first-today", true, null)));
    assertThat(journal().as(person("deputy")).perform(own).changed()).isTrue();
    assertThat(candidates(day(FixtureSchool.TODAY), "today1"))
        .extracting(Candidate::id)
        .doesNotContain(person("teacherB"));
    assertRules(note(FixtureSchool.TODAY, "", choice("today1", true, "teacherB")), "R-LES-01");
  }

  @Test
  @DisplayName(
      "R-LES-01, R-SUB-02: the busy and strangers are refused, and then nothing is written")
  final void refused() {
    NoteAbsence.Choice good = choice("today2", true, "leader");
    assertRules(
        note(FixtureSchool.TODAY, "", good, choice("today1", true, "teacherB")), "R-LES-01");
    assertRules(
        note(FixtureSchool.TODAY, "", good, choice("today1", true, "secretary")), "R-SUB-02");
    assertRules(
        note(FixtureSchool.TODAY, "", good, choice("today1", true, "teacherA")), "R-SUB-02");
    assertThat(register(YearMonth.of(2026, 10)).lessons())
        .extracting(lesson -> lesson.lesson())
        .doesNotContain(school().lesson("today2"));
    assertThatThrownBy(() -> note(FixtureSchool.TODAY, "", choice("english-today", true, null)))
        .satisfies(thrown -> assertThat(codeOf(thrown)).isEqualTo(ErrorCode.NOT_FOUND));
  }

  @Test
  @DisplayName("Clause 1.5: the register counts what was missed, substituted and given instead")
  final void register() {
    clock().set(FixtureSchool.TODAY.atTime(18, 0));
    assertThat(
            note(
                FixtureSchool.TODAY,
                "",
                choice("today1", true, null),
                new NoteAbsence.Choice(
                    school().lesson("today2"), true, person("leader"), "Геометрія")))
        .isEmpty();
    Register register = register(YearMonth.of(2026, 10));
    assertThat(register.closed()).isFalse();
    assertThat(register.lessons())
        .extracting(lesson -> lesson.lesson(), lesson -> lesson.missed())
        .contains(
            tuple(school().lesson("today1"), new Missed(Reason.SICKNESS, "", "")),
            tuple(school().lesson("today2"), new Missed(Reason.SICKNESS, "Геометрія", "")));
    Register.Total kovalenko = total(register, "teacherA");
    assertThat(kovalenko.missed())
        .as("of two that an import brought, one is still to come")
        .isEqualTo(3);
    assertThat(kovalenko.substituted()).isEqualTo(2);
    assertThat(total(register, "leader").instead()).isEqualTo(1);
    assertThat(total(register, "leader").given()).isEqualTo(1);
    assertThat(kovalenko.given()).as("of 8 in October held by now, 3 missed").isEqualTo(5);
  }

  @Test
  @DisplayName(
      "Clause 1.5: the statement of a month has every teacher, and what is not written yet")
  final void statement() {
    clock().set(FixtureSchool.TODAY.atTime(18, 0));
    Register before = register(YearMonth.of(2026, 10));
    assertThat(before.totals())
        .as("teacherB substituted nothing and missed nothing lately, yet gives lessons")
        .extracting(Register.Total::teacher)
        .contains(person("teacherA"), person("teacherB"))
        .doesNotContain(person("leader"), person("deputy"));
    Register.Total kovalenko = total(before, "teacherA");
    assertThat(kovalenko.given()).isEqualTo(7);
    assertThat(kovalenko.unwritten()).isEqualTo(7);
    assertThat(note(FixtureSchool.TODAY, "", choice("today2", true, "leader"))).isEmpty();
    Register after = register(YearMonth.of(2026, 10));
    assertThat(total(after, "leader").unwritten()).as("who gives it owes it").isEqualTo(1);
    assertThat(total(after, "teacherA").unwritten()).isEqualTo(kovalenko.unwritten() - 1);
    assertThat(register(YearMonth.of(2026, 12)).totals()).as("nothing is over yet").isEmpty();
  }

  @Test
  @DisplayName("Clause 1.5: a lesson of several classes is missed, and given, as one hour")
  final void jointLesson() {
    long part = FixtureSchool.IDS.next();
    DayLesson whole = lessonOf("today2");
    school()
        .create(
            store(),
            new SchoolRows.LessonRow(
                part,
                school().number("algebra9"),
                1,
                whole.date(),
                whole.period(),
                whole.starts(),
                whole.ends(),
                "",
                0));
    clock().set(FixtureSchool.TODAY.atTime(18, 0));
    int given = total(register(YearMonth.of(2026, 10)), "teacherA").given();
    NoteAbsence.Choice other =
        new NoteAbsence.Choice(new LessonId(part), true, person("leader"), "");
    assertThat(note(FixtureSchool.TODAY, "", choice("today2", true, "leader"), other)).isEmpty();
    Register register = register(YearMonth.of(2026, 10));
    assertThat(total(register, "leader").instead()).isEqualTo(1);
    assertThat(total(register, "teacherA").given()).isEqualTo(given - 1);
  }

  private DayLesson lessonOf(String name) {
    return day(FixtureSchool.TODAY).lessons().stream()
        .map(SubstitutionDay.Open::lesson)
        .filter(lesson -> lesson.lesson().equals(school().lesson(name)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName("R-SUB-01: a closed month changes only with an order")
  final void closedMonth() {
    clock().set(LocalDate.of(2026, 11, 6).atTime(9, 0));
    NoteAbsence.Choice choice = choice("oct12", true, "leader");
    LocalDate day = LocalDate.of(2026, 10, 12);
    assertRules(note(day, " ", choice), "R-SUB-01");
    assertThat(note(day, "№ 87-к від 05.11.2026", choice)).isEmpty();
    assertThat(register(YearMonth.of(2026, 10)).closed()).isTrue();
    clock().set(LocalDate.of(2026, 11, 5).atTime(9, 0));
    assertThat(note(day, "", choice)).isEmpty();
  }

  private static ErrorCode codeOf(Throwable thrown) {
    return ((JournalException) thrown).code();
  }

  private static void assertRules(List<Finding> findings, String... rules) {
    assertThat(findings).extracting(Finding::rule).containsExactly(rules);
    assertThat(findings).allMatch(Finding::blocks);
  }

  private SubstitutionDay day(LocalDate date) {
    return journal().as(person("deputy")).ask(new SubstitutionDayQuery(date, person("teacherA")));
  }

  private List<JournalId> journals(String who) {
    return journal().as(person(who)).ask(new JournalsOf()).stream()
        .map(JournalSummary::id)
        .toList();
  }

  private List<Candidate> candidates(SubstitutionDay day, String lesson) {
    return day.lessons().stream()
        .filter(open -> open.lesson().lesson().equals(school().lesson(lesson)))
        .findFirst()
        .orElseThrow()
        .candidates();
  }

  private NoteAbsence.Choice choice(String lesson, boolean missed, @Nullable String who) {
    return new NoteAbsence.Choice(
        school().lesson(lesson), missed, who == null ? null : person(who), "");
  }

  private List<Finding> note(LocalDate date, String order, NoteAbsence.Choice... choices) {
    return journal()
        .as(person("deputy"))
        .perform(
            new NoteAbsence(person("teacherA"), date, Reason.SICKNESS, order, List.of(choices)))
        .findings();
  }

  private Register register(YearMonth month) {
    return journal().as(person("head")).ask(new RegisterQuery(month));
  }

  private Register.Total total(Register register, String who) {
    return register.totals().stream()
        .filter(total -> total.teacher().equals(person(who)))
        .findFirst()
        .orElseThrow();
  }
}
