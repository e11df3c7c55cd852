package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.journal.core.audit.VerifyAudit;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.diary.DiaryQuery;
import ua.journal.core.rollover.DecideTransfer;
import ua.journal.core.rollover.OpenNextYear;
import ua.journal.core.rollover.YearOutcome;
import ua.journal.core.school.YearsQuery;
import ua.journal.core.sheet.CellAnswer;
import ua.journal.core.sheet.CellBatch;
import ua.journal.core.sheet.CellHistory;
import ua.journal.core.sheet.ChangesQuery;
import ua.journal.core.sheet.SheetQuery;
import ua.journal.core.teaching.JournalSummary;
import ua.journal.core.teaching.JournalsOf;
import ua.journal.core.today.TodayQuery;

/** Who gets an answer to what: R-SEC-01, R-SEC-02, R-SEC-05, scenario 11, through the one door. */
public abstract class AbstractRequestsTest extends AbstractStorageTest {
  /** For subclasses. */
  protected AbstractRequestsTest() {}

  @ParameterizedTest(name = "{0} asks {1} of {2}: {3}")
  @CsvSource({
    // R-SEC-01: the relation opens the journal, not the role
    "teacherA, write, algebra8, OK",
    "teacherB, write, algebra8, OK",
    "teacherB, write, algebra9, NOT_FOUND",
    "leader,   write, algebra8, NOT_FOUND",
    "leader,   read,  algebra8, OK",
    "leader,   read,  algebra9, NOT_FOUND",
    "leader,   changes, algebra9, NOT_FOUND",
    "leader,   history, algebra9, NOT_FOUND",
    "head,     read,  algebra8, OK",
    "head,     write, algebra8, NOT_FOUND",
    "deputy,   write, algebra8, NOT_FOUND",
    // R-SEC-05: the administrator touches no marks, nor sees them
    "admin,    write, algebra8, NOT_ALLOWED",
    "admin,    read,  algebra8, NOT_ALLOWED",
    "admin,    diary, melnyk,   NOT_ALLOWED",
    "admin,    audit, school,   OK",
    "secretary, read, algebra8, NOT_ALLOWED",
    "secretary, diary, melnyk,  NOT_ALLOWED",
    // R-SEC-02, scenario 11: a family sees its own child alone
    "parent,   diary, melnyk,   OK",
    "parent,   diary, first,    OK",
    "parent,   diary, hudz,     NOT_FOUND",
    "parent,   read,  algebra8, NOT_ALLOWED",
    "parent,   changes, algebra8, NOT_ALLOWED",
    "parent,   history, algebra8, NOT_ALLOWED",
    "parent,   write, algebra8, NOT_ALLOWED",
    "parent,   audit, school,   NOT_ALLOWED",
    "parent,   today, school,   NOT_ALLOWED",
    "melnyk,   diary, melnyk,   OK",
    "melnyk,   diary, hudz,     NOT_FOUND",
    "melnyk,   read,  algebra8, NOT_ALLOWED",
    "leader,   diary, melnyk,   OK",
    "leader,   diary, first,    NOT_FOUND",
    "teacherA, diary, melnyk,   NOT_FOUND",
    "teacherA, audit, school,   NOT_ALLOWED",
    "deputy,   audit, school,   OK",
    "teacherA, today, school,   OK",
    "nobody,   today, school,   NOT_SIGNED_IN",
    // R-LIFE-06: left some days ago and still reads
    "departed, diary, departed, OK",
  })
  final void request(String who, String what, String whom, String outcome) {
    KitJournal.KitSession session = journal().as(person(who));
    if (outcome.equals("OK")) {
      assertThat(ask(session, what, whom)).isNotNull();
    } else {
      assertFails(ErrorCode.valueOf(outcome), () -> ask(session, what, whom));
    }
  }

  private Object ask(KitJournal.KitSession session, String what, String whom) {
    return switch (what) {
      case "write" -> session.perform(new CellBatch(school().journal(whom), List.of())).get();
      case "read" -> session.ask(new SheetQuery(school().journal(whom), SheetQuery.Span.NOW));
      case "changes" -> session.ask(new ChangesQuery(school().journal(whom), 0));
      case "history" ->
          session.ask(
              new CellHistory(
                  school().journal(whom), Act.bare(school().lesson("oct12")), person("melnyk")));
      case "diary" ->
          session.ask(new DiaryQuery(person(whom), FixtureSchool.TODAY, FixtureSchool.TODAY));
      case "audit" -> session.ask(new VerifyAudit());
      default -> session.ask(new TodayQuery(null));
    };
  }

  @ParameterizedTest(name = "{0} sees the journals {1}")
  @CsvSource({
    "head,     algebra8 algebra9 algebra10 english8 maths3 ukrainian1",
    "deputy,   algebra8 algebra9 algebra10 english8 maths3 ukrainian1",
    "teacherA, algebra8 algebra9 algebra10",
    "teacherB, english8 maths3 ukrainian1 algebra8",
    "leader,   algebra8 english8",
    "admin,    ''",
    "parent,   ''",
    "melnyk,   ''",
  })
  final void journals(String who, String expected) {
    List<JournalSummary> journals = journal().as(person(who)).ask(new JournalsOf());
    List<String> names =
        List.of(expected.split(" ")).stream().filter(name -> !name.isEmpty()).toList();
    assertThat(journals)
        .extracting(JournalSummary::id)
        .containsExactlyElementsOf(names.stream().map(school()::journal).toList());
  }

  @Test
  @DisplayName("The list of journals counts pupils of today, lessons held, lessons to fill")
  final void summary() {
    CellAnswer filled =
        batch(
                "teacherA",
                "algebra8",
                Act.roll(school().lesson("oct12")),
                Act.lesson(school().lesson("oct12"), Act.topic("Степінь"), 0),
                Act.cancel(school().lesson("oct5"), 0))
            .get(2);
    assertDone(filled);
    JournalSummary algebra = journal().as(person("teacherA")).ask(new JournalsOf()).get(0);
    assertThat(algebra.title()).isEqualTo("Алгебра · 8-Б");
    assertThat(algebra.pupils()).as("one has left").isEqualTo(5);
    assertThat(algebra.held()).as("up to the second lesson, without the cancelled").isEqualTo(6);
    assertThat(algebra.unfilled()).isEqualTo(5);
    assertThat(algebra.teacherName()).isEqualTo("Коваленко О. П.");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"deputy", "teacherA"})
  @DisplayName("2.4: journals of the year before stay listed and readable to the staff")
  final void earlierYears(String who) {
    clock().set(LocalDate.of(FixtureSchool.YEAR + 1, 6, 2).atTime(9, 0));
    journal()
        .as(person("deputy"))
        .perform(
            new DecideTransfer(
                List.of(person("hudz")), YearOutcome.PROMOTED, "7", LocalDate.of(2027, 5, 28), ""));
    journal().as(person("admin")).perform(new OpenNextYear());
    clock().set(LocalDate.of(FixtureSchool.YEAR + 1, 9, 6).atTime(10, 0));
    assertThat(journal().as(person(who)).ask(new YearsQuery()))
        .containsExactly(FixtureSchool.YEAR + 1, FixtureSchool.YEAR);
    List<JournalSummary> earlier =
        journal().as(person(who)).ask(new JournalsOf(FixtureSchool.YEAR));
    assertThat(earlier)
        .extracting(JournalSummary::id)
        .contains(school().journal("algebra8"), school().journal("algebra10"));
    assertThat(journal().as(person(who)).ask(new JournalsOf()))
        .doesNotContainAnyElementsOf(earlier);
    assertThat(
            journal()
                .as(person(who))
                .ask(new SheetQuery(school().journal("algebra8"), SheetQuery.Span.YEAR))
                .columns())
        .isNotEmpty();
  }

  @Test
  @DisplayName("R-SEC-01: the substitute writes his lesson and no other")
  final void substitute() {
    CellAnswer own = batch("teacherB", "algebra8", Act.roll(school().lesson("oct7"))).get(0);
    assertDone(own);
    CellAnswer foreign = batch("teacherB", "algebra8", Act.roll(school().lesson("oct12"))).get(0);
    assertRefused(foreign, "R-SEC-01");
    CellAnswer teacher =
        batch("teacherA", "algebra8", Act.absent(school().lesson("oct7"), person("hudz"), 0))
            .get(0);
    assertDone(teacher);
    var reader = sheet("teacherB", "algebra8").reader();
    assertThat(reader.teaches()).isFalse();
    assertThat(reader.writes()).isTrue();
  }
}
