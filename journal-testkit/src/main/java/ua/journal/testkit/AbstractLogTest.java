package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.Journal;
import ua.journal.core.StoreState;
import ua.journal.core.activation.IssueStaffCodes;
import ua.journal.core.audit.ActionLog;
import ua.journal.core.audit.AuditStore;
import ua.journal.core.audit.LogLine;
import ua.journal.core.audit.LogQuery;
import ua.journal.core.audit.LogStore;
import ua.journal.core.audit.VerifyAudit;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.Transaction;
import ua.journal.core.diary.DiaryQuery;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.support.AskHelp;
import ua.journal.core.support.HelpKind;

/** The readable log of what the administrator and others did (clauses 8.6 and 4, point 3). */
public abstract class AbstractLogTest extends AbstractStorageTest {
  /** For subclasses. */
  protected AbstractLogTest() {}

  @Test
  @DisplayName("8.6: who did what to whom, in names, the newest first; cells are not in it")
  final void names() {
    one(Act.put(column("today1", ColumnKind.CURRENT), person("hudz"), "9", 0));
    codesFor("leader");
    clock().set(FixtureSchool.TODAY.plusDays(1).atTime(9, 0));
    journal().as(person("teacherA")).perform(new AskHelp(HelpKind.QUESTION, "Де розклад?"));
    List<LogLine> lines = log("head", null, false).lines();
    assertThat(lines)
        .extracting(LogLine::operation)
        .containsExactly("HELP", "STAFF_CODES", "FOUND_SCHOOL");
    LogLine codes = lines.get(1);
    assertThat(codes.actor()).isEqualTo("Жук Роман");
    assertThat(codes.subjects()).containsExactly("Бондар Ганна");
    assertThat(codes.at()).isEqualTo(FixtureSchool.NOW.truncatedTo(ChronoUnit.MILLIS));
    assertThat(journal().as(person("head")).ask(new VerifyAudit()).intact()).isTrue();
  }

  @Test
  @DisplayName("8.6: the log is filtered by day, by person, by rights")
  final void filters() {
    codesFor("leader");
    clock().set(FixtureSchool.TODAY.plusDays(1).atTime(9, 0));
    journal().as(person("teacherA")).perform(new AskHelp(HelpKind.QUESTION, "Де розклад?"));
    ActionLog all = log("deputy", null, false);
    assertThat(all.actors())
        .extracting(LogStore.Actor::name)
        .containsExactly("Жук Роман", "Заєць Ніна", "Коваленко Олена");
    assertThat(log("deputy", "admin", false).lines())
        .extracting(LogLine::operation)
        .containsExactly("STAFF_CODES");
    assertThat(log("deputy", null, true).lines())
        .extracting(LogLine::operation)
        .containsExactly("STAFF_CODES", "FOUND_SCHOOL");
    LogQuery ofToday = new LogQuery(FixtureSchool.TODAY.plusDays(1), null, false, false, 0);
    assertThat(journal().as(person("deputy")).ask(ofToday).lines())
        .extracting(LogLine::operation)
        .containsExactly("HELP");
    LogQuery earlier = new LogQuery(null, null, false, false, all.lines().get(0).seq());
    assertThat(journal().as(person("deputy")).ask(earlier).lines())
        .extracting(LogLine::operation)
        .containsExactly("STAFF_CODES", "FOUND_SCHOOL");
  }

  @Test
  @DisplayName("R-SEC-05: the administrator reads changes of rights and his own doings, no others")
  final void administrator() {
    journal().as(person("teacherA")).perform(new AskHelp(HelpKind.QUESTION, "Де розклад?"));
    codesFor("leader");
    assertThat(log("admin", null, false).lines())
        .extracting(LogLine::operation)
        .containsExactly("STAFF_CODES", "FOUND_SCHOOL");
    assertThat(log("admin", "teacherA", false).lines()).isEmpty();
    assertThat(log("admin", "admin", false).rightsOnly()).isFalse();
    assertThatThrownBy(() -> log("secretary", null, false))
        .satisfies(
            thrown ->
                assertThat(((JournalException) thrown).code()).isEqualTo(ErrorCode.NOT_ALLOWED));
  }

  @Test
  @DisplayName("8.6: a refused attempt says what was asked for and about whom")
  final void refused() {
    assertThatThrownBy(
            () ->
                journal()
                    .as(person("teacherA"))
                    .ask(
                        new DiaryQuery(person("melnyk"), FixtureSchool.TODAY, FixtureSchool.TODAY)))
        .isInstanceOf(JournalException.class);
    LogLine line = log("head", null, false).lines().get(0);
    assertThat(line.operation()).isEqualTo("DENIED");
    assertThat(line.facts()).containsEntry("operation", "READ_DIARY");
    assertThat(line.subjects()).containsExactly("Мельник Марко");
  }

  @Test
  @DisplayName("R-SEC-06: a refusal repeated in a loop is one entry a minute and a count")
  final void refusedInALoop() {
    for (int i = 0; i < 50; i++) {
      refuse("teacherA", "melnyk");
    }
    refuse("teacherA", "hudz");
    refuse("teacherB", "melnyk");
    assertThat(log("head", null, false).lines()).hasSize(4);

    clock().move(Duration.ofMinutes(1));
    codesFor("teacherB");
    List<LogLine> lines = log("head", null, false).lines();
    assertThat(lines).hasSize(6);
    assertThat(lines)
        .filteredOn(line -> line.facts().containsKey("more"))
        .singleElement()
        .satisfies(line -> assertThat(line.facts()).containsEntry("more", "49"))
        .satisfies(line -> assertThat(line.subjects()).containsExactly("Мельник Марко"));

    refuse("teacherA", "melnyk");
    assertThat(log("head", null, false).lines()).as("a new minute").hasSize(7);
  }

  @Test
  @DisplayName(
      "R-SEC-06: a refusal that finds no room stays a refusal, and is on record afterwards")
  final void refusedOnAFullDisk() {
    AtomicBoolean full = new AtomicBoolean(true);
    Journal journal =
        Journal.builder()
            .store(new LensStore(store(), whole -> new FullRecord(whole, full)))
            .clock(clock())
            .ids(FixtureSchool.IDS)
            .build();
    DiaryQuery query = new DiaryQuery(person("melnyk"), FixtureSchool.TODAY, FixtureSchool.TODAY);
    assertThatThrownBy(() -> journal.as(person("teacherA")).ask(query))
        .isInstanceOfSatisfying(
            JournalException.class,
            refused -> assertThat(refused.code()).isEqualTo(ErrorCode.NOT_FOUND));
    assertThat(log("head", null, false).lines())
        .extracting(LogLine::operation)
        .doesNotContain("DENIED");

    full.set(false);
    journal.as(person("admin")).perform(new IssueStaffCodes(List.of(person("teacherB"))));
    assertThat(log("head", null, false).lines()).extracting(LogLine::operation).contains("DENIED");
  }

  /** A transaction that finds no room for the record while its disk is full. */
  private record FullRecord(Transaction whole, AtomicBoolean full) implements Transaction {
    @Override
    public <P> P port(Class<P> port) {
      if (full.get() && port.equals(AuditStore.class)) {
        throw new JournalException(
            ErrorCode.UNAVAILABLE,
            "No room",
            Map.of(StoreState.REASON, StoreState.FULL.name()),
            null);
      }
      return whole.port(port);
    }
  }

  private void refuse(String who, String pupil) {
    DiaryQuery query = new DiaryQuery(person(pupil), FixtureSchool.TODAY, FixtureSchool.TODAY);
    assertThatThrownBy(() -> journal().as(person(who)).ask(query))
        .isInstanceOf(JournalException.class);
  }

  private void codesFor(String who) {
    journal().as(person("admin")).perform(new IssueStaffCodes(List.of(person(who))));
  }

  private ActionLog log(String reader, @Nullable String who, boolean rights) {
    return journal()
        .as(person(reader))
        .ask(new LogQuery(null, who == null ? null : person(who), rights, false, 0));
  }
}
