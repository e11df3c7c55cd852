package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import ua.journal.core.Journal;
import ua.journal.core.JournalStore;
import ua.journal.core.access.Command;
import ua.journal.core.audit.AuditStore;
import ua.journal.core.audit.VerifyAudit;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.marks.WorkKind;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.Settings;
import ua.journal.core.sheet.CellAnswer;
import ua.journal.core.sheet.CellBatch;
import ua.journal.core.sheet.CellCommand;
import ua.journal.core.sheet.Sheet;
import ua.journal.core.sheet.SheetQuery;
import ua.journal.core.teaching.JournalHead;

/**
 * What all conformance tests of storages share: one storage per class, a school of its own and a
 * clock per test. Storages need not be empty at the beginning.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class AbstractStorageTest {
  private JournalStore store;
  private FixtureSchool school;
  private TestClock clock;
  private KitJournal journal;
  private boolean past;

  /** For subclasses. */
  protected AbstractStorageTest() {}

  /**
   * Opens the storage under test; the kit closes it.
   *
   * @return the storage, never null
   */
  protected abstract JournalStore open();

  /**
   * Names what the storage cannot do; the kit then tests the refusal.
   *
   * @return denied capabilities, by default none
   */
  protected Set<Capability> denied() {
    return Set.of();
  }

  /**
   * Changes stored rows behind the journal's back; needed with {@link Capability#TAMPERING}.
   *
   * @param store the storage, not null
   * @param what what to change, not null
   * @param head journal and school to change it in, not null
   * @throws UnsupportedOperationException by default
   */
  protected void tamper(JournalStore store, Tampering what, JournalHead head) {
    throw new UnsupportedOperationException("This storage cannot be tampered with");
  }

  @BeforeAll
  final void openStore() {
    store = open();
    SentTwice.ran(getClass());
  }

  @BeforeEach
  final void freshSchool() {
    past = false;
    school = FixtureSchool.install(store);
    clock = new TestClock(FixtureSchool.NOW);
    journal = journal(Settings.of(Map.of("journal.rules.family-delay-minutes", "0")));
  }

  /** Whatever a test has written is on record, unless it went past the record on purpose. */
  @AfterEach
  final void everyRowIsOnRecord() {
    if (!past) {
      VerifyAudit.Result found =
          plain(Settings.defaults()).asSystem(school.id()).ask(new VerifyAudit());
      assertThat(found.differences()).as("rows off the record").isEmpty();
      assertThat(found.intact()).as("the record").isTrue();
    }
  }

  /** Says that this test writes past the record. */
  final void goesPastTheRecord() {
    past = true;
  }

  @AfterAll
  final void closeStore() {
    store.close();
  }

  final JournalStore store() {
    return store;
  }

  final FixtureSchool school() {
    return school;
  }

  final TestClock clock() {
    return clock;
  }

  final KitJournal journal() {
    return journal;
  }

  final KitJournal journal(Settings settings) {
    return new KitJournal(plain(settings), this::recorded);
  }

  /** The journal without the kit's second sending, for tests of sending itself. */
  final Journal plain(Settings settings) {
    return builder().settings(settings).build();
  }

  final Journal.Builder builder() {
    return Journal.builder().store(store).clock(clock).ids(FixtureSchool.IDS);
  }

  /** How long the school's record is. */
  final long recorded() {
    return store.read(tx -> tx.port(AuditStore.class).head(school.id()).orElseThrow().seq());
  }

  final PersonId person(String name) {
    return school.person(name);
  }

  /** Performs a command and tells what the rules say to it. */
  final List<Finding> findings(String who, Command<?> command) {
    return journal.as(person(who)).perform(command).findings();
  }

  /** Performs commands in one batch. */
  final List<CellAnswer> batch(String who, String where, CellCommand... commands) {
    return journal
        .as(person(who))
        .perform(new CellBatch(school.journal(where), List.of(commands)))
        .get();
  }

  /** Performs one command of teacher A in the algebra of 8-Б. */
  final CellAnswer one(CellCommand command) {
    return batch("teacherA", "algebra8", command).get(0);
  }

  /** Adds a column to a lesson of the algebra of 8-Б. */
  final ColumnId column(String lesson, ColumnKind kind) {
    return column("teacherA", "algebra8", lesson, kind);
  }

  final ColumnId column(String who, String where, String lesson, ColumnKind kind) {
    WorkKind work = kind == ColumnKind.WORK ? WorkKind.INDEPENDENT : null;
    CellCommand add = Act.column(school.lesson(lesson), kind, work, "");
    CellAnswer answer = batch(who, where, add).get(0);
    assertDone(answer);
    assertThat(answer.column()).isNotNull();
    return present(answer.column()).id();
  }

  final Sheet sheet(String who, String where) {
    return journal.as(person(who)).ask(new SheetQuery(school.journal(where), SheetQuery.Span.YEAR));
  }

  final JournalHead head(String where) {
    return sheet("deputy", where).head();
  }

  /** What a test goes on with, and may not be missing. */
  static <T> T present(@Nullable T value) {
    return Objects.requireNonNull(value, "what the test goes on with");
  }

  static List<String> rules(CellAnswer answer) {
    return answer.findings().stream().map(Finding::rule).toList();
  }

  static void assertDone(CellAnswer answer) {
    assertThat(answer.status()).as("%s", answer).isEqualTo(CellAnswer.Status.DONE);
  }

  static void assertRefused(CellAnswer answer, String rule) {
    assertThat(answer.status()).as("%s", answer).isEqualTo(CellAnswer.Status.REFUSED);
    assertThat(answer.findings())
        .as("%s", answer)
        .anyMatch(f -> f.blocks() && f.rule().equals(rule));
    assertThat(answer.findings()).allSatisfy(f -> assertThat(f.clause()).isNotBlank());
  }

  /** An outcome as tables of cases write it: DONE, or the rule that refuses. */
  static void assertOutcome(CellAnswer answer, String outcome) {
    if (outcome.equals("DONE")) {
      assertDone(answer);
    } else {
      assertRefused(answer, outcome);
    }
  }

  static void assertFails(ErrorCode code, ThrowingCallable call) {
    JournalException thrown = catchThrowableOfType(JournalException.class, call);
    assertThat(thrown).as("expected %s", code).isNotNull();
    assertThat(thrown.code()).isEqualTo(code);
  }
}
