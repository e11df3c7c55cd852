package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.Journal;
import ua.journal.core.audit.VerifyAudit;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.PersonId;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.marks.Mark;
import ua.journal.core.sheet.CellAnswer;
import ua.journal.core.sheet.CellAnswer.Status;
import ua.journal.core.sheet.CellBatch;
import ua.journal.core.sheet.CellCommand;
import ua.journal.core.sheet.ColumnRef;

/**
 * The batch of commands: order of judgement, answers, idempotency, columns made offline, and that a
 * batch is one transaction.
 */
public abstract class AbstractBatchTest extends AbstractStorageTest {
  /** For subclasses. */
  protected AbstractBatchTest() {}

  @Test
  @DisplayName("Order of judgement: access, command id, value, revision, all other rules")
  final void order() {
    ColumnId future = column("oct19", ColumnKind.CURRENT);
    ColumnId column = column("today1", ColumnKind.CURRENT);
    CellCommand.PutMark done = Act.put(column, person("hudz"), "9", 0);
    assertDone(one(done));
    CellCommand everythingWrong = put(done, future, "13", 5);
    assertFails(ErrorCode.NOT_FOUND, () -> batch("leader", "algebra8", everythingWrong));
    assertRefused(one(everythingWrong), "COMMAND_ID_REUSED");
    CellCommand valueWrong = Act.put(future, person("hudz"), "13", 5);
    assertThat(rules(one(valueWrong))).containsExactly("R-MRK-01");
    CellCommand revisionWrong = Act.put(future, person("hudz"), "9", 5);
    CellAnswer conflict = one(revisionWrong);
    assertThat(conflict.status()).isEqualTo(Status.CONFLICT);
    assertThat(conflict.findings()).isEmpty();
    assertRefused(one(Act.put(future, person("hudz"), "9", 0)), "R-MRK-03");
  }

  @Test
  @DisplayName("A stale revision is answered with the cell as it stands, and nothing changes")
  final void stale() {
    ColumnId column = column("today1", ColumnKind.CURRENT);
    Mark stored = present(one(Act.put(column, person("hudz"), "9", 0)).cell()).mark();
    for (int seen : new int[] {0, 2, 7}) {
      CellAnswer answer = one(Act.put(column, person("hudz"), "10", seen));
      assertThat(answer.status()).isEqualTo(Status.CONFLICT);
      assertThat(present(answer.cell()).mark()).isEqualTo(stored);
    }
    assertThat(sheet("teacherA", "algebra8").cells())
        .singleElement()
        .satisfies(cell -> assertThat(cell.mark()).isEqualTo(stored));
    CellAnswer lesson = one(Act.lesson(school().lesson("today1"), Act.topic("Тема"), 3));
    assertThat(lesson.status()).isEqualTo(Status.CONFLICT);
    assertThat(present(lesson.lesson()).revision()).isZero();
  }

  @Test
  @DisplayName("R-MRK-10: a repeat is answered with the cell as it stands now, whoever changed it")
  final void repeated() {
    ColumnId column = column("oct7", ColumnKind.CURRENT);
    CellCommand put = Act.put(column, person("hudz"), "9", 0);
    assertDone(one(put));
    assertDone(batch("teacherB", "algebra8", Act.put(column, person("hudz"), "11", 1)).get(0));
    CellAnswer repeat = one(put);
    assertThat(repeat.status()).isEqualTo(Status.REPEATED);
    assertThat(present(present(repeat.cell()).mark()).value()).isEqualTo("11");
    assertThat(present(present(repeat.cell()).mark()).revision()).isEqualTo(2);
    CellAnswer foreign = batch("teacherB", "algebra8", put).get(0);
    assertThat(foreign.status()).as("ids belong to a person").isEqualTo(Status.CONFLICT);
  }

  @Test
  @DisplayName("Every kind of command may be repeated; lessons and columns are told again")
  final void repeatedKinds() {
    CellCommand.AddColumn add = Act.column(school().lesson("today1"), ColumnKind.CURRENT, null, "");
    CellCommand[] commands = {
      add,
      Act.putMadeBy(add.id(), person("hudz"), "9"),
      Act.absent(school().lesson("today2"), person("hudz"), 0),
      Act.roll(school().lesson("today2")),
      Act.lesson(school().lesson("today2"), Act.topic("Тема"), 0),
    };
    List<CellAnswer> first = batch("teacherA", "algebra8", commands);
    assertThat(first).allSatisfy(AbstractStorageTest::assertDone);
    long entries = audited();
    List<CellAnswer> second = batch("teacherA", "algebra8", commands);
    assertThat(second).extracting(CellAnswer::status).containsOnly(Status.REPEATED);
    assertThat(second.get(0).column()).isEqualTo(first.get(0).column());
    assertThat(second.get(1).cell()).isEqualTo(first.get(1).cell());
    assertThat(second.get(2).cell()).isEqualTo(first.get(2).cell());
    assertThat(present(second.get(3).lesson()).rollCalled()).isTrue();
    assertThat(second.get(4).lesson()).isEqualTo(first.get(4).lesson());
    assertThat(audited()).isEqualTo(entries);
  }

  @Test
  @DisplayName("The same id twice in one batch: repeated with the same body, refused with another")
  final void twiceInBatch() {
    ColumnId column = column("today1", ColumnKind.CURRENT);
    CellCommand.PutMark put = Act.put(column, person("hudz"), "9", 0);
    List<CellAnswer> answers = batch("teacherA", "algebra8", put, put, put(put, column, "10", 1));
    assertDone(answers.get(0));
    assertThat(answers.get(1).status()).isEqualTo(Status.REPEATED);
    assertRefused(answers.get(2), "COMMAND_ID_REUSED");
  }

  @Test
  @DisplayName("An id done in one journal is known in every other")
  final void acrossJournals() {
    ColumnId column = column("today1", ColumnKind.CURRENT);
    CellCommand.PutMark put = Act.put(column, person("hudz"), "9", 0);
    assertDone(one(put));
    ColumnId other = column("teacherA", "algebra9", "ninth-today", ColumnKind.CURRENT);
    CellCommand reused =
        new CellCommand.PutMark(
            put.id(), new ColumnRef.Existing(other), person("ninth"), "9", 0, null, null, null);
    assertRefused(batch("teacherA", "algebra9", reused).get(0), "COMMAND_ID_REUSED");
  }

  @Test
  @DisplayName("What was refused or in conflict changed nothing and is judged anew")
  final void judgedAnew() {
    ColumnId column = column("oct19", ColumnKind.CURRENT);
    CellCommand tooEarly = Act.put(column, person("hudz"), "9", 0);
    assertRefused(one(tooEarly), "R-MRK-03");
    clock().set(FixtureSchool.NOW.plusDays(5));
    assertDone(one(tooEarly));
    CellCommand second = Act.put(column, person("hudz"), "10", 2);
    assertThat(one(second).status()).isEqualTo(Status.CONFLICT);
    assertDone(one(Act.put(column, person("hudz"), "7", 1)));
    assertDone(one(second));
  }

  @Test
  @DisplayName("A refused or conflicting command does not stop the others; answers stand in order")
  final void others() {
    ColumnId column = column("today1", ColumnKind.CURRENT);
    CellCommand[] commands = {
      Act.put(column, person("hudz"), "9", 0),
      Act.put(column, person("yermak"), "13", 0),
      Act.put(column, person("ivanenko"), "8", 4),
      Act.put(column, person("melnyk"), "7", 0),
      Act.put(column, person("hudz"), "10", 1),
    };
    List<CellAnswer> answers = batch("teacherA", "algebra8", commands);
    assertThat(answers)
        .extracting(CellAnswer::status)
        .containsExactly(Status.DONE, Status.REFUSED, Status.CONFLICT, Status.DONE, Status.DONE);
    assertThat(answers)
        .extracting(CellAnswer::id)
        .containsExactlyElementsOf(List.of(commands).stream().map(CellCommand::id).toList());
    assertThat(sheet("teacherA", "algebra8").cells())
        .extracting(cell -> present(cell.mark()).value() + "/" + present(cell.mark()).revision())
        .containsExactlyInAnyOrder("10/2", "7/1");
  }

  @Test
  @DisplayName("A column made offline takes marks at once: in its own batch and in a later one")
  final void madeBy() {
    CellCommand.AddColumn add =
        Act.column(school().lesson("today1"), ColumnKind.CURRENT, null, "усно");
    List<CellAnswer> answers =
        batch("teacherA", "algebra8", add, Act.putMadeBy(add.id(), person("hudz"), "9"));
    assertThat(answers).allSatisfy(AbstractStorageTest::assertDone);
    ColumnId made = present(answers.get(0).column()).id();
    assertThat(present(answers.get(1).cell()).column()).isEqualTo(made);
    CellAnswer later = one(Act.putMadeBy(add.id(), person("melnyk"), "8"));
    assertDone(later);
    assertThat(present(later.cell()).column()).isEqualTo(made);
    CellAnswer other =
        batch("teacherB", "algebra8", Act.putMadeBy(add.id(), person("melnyk"), "8")).get(0);
    assertRefused(other, "R-MRK-04");
  }

  @Test
  @DisplayName("A mark for a column whose making was refused is refused too")
  final void madeByNothing() {
    CellCommand.AddColumn add = Act.column(school().lesson("today1"), ColumnKind.WORK, null, "");
    List<CellAnswer> answers =
        batch("teacherA", "algebra8", add, Act.putMadeBy(add.id(), person("hudz"), "9"));
    assertThat(answers).allSatisfy(answer -> assertRefused(answer, "R-MRK-04"));
    assertRefused(one(Act.putMadeBy(Act.id(), person("hudz"), "9")), "R-MRK-04");
  }

  @Test
  @DisplayName("An exception in the middle of a batch leaves nothing of it behind")
  final void rolledBack() {
    ColumnId column = column("today1", ColumnKind.CURRENT);
    long entries = audited();
    CellCommand good = Act.put(column, person("hudz"), "9", 0);
    assertFails(
        ErrorCode.INTERNAL,
        () ->
            Journal.builder()
                .store(new LensStore(store(), BrokenAudit::new))
                .clock(clock())
                .ids(FixtureSchool.IDS)
                .build()
                .as(person("teacherA"))
                .perform(new CellBatch(school().journal("algebra8"), List.of(good))));
    assertThat(sheet("teacherA", "algebra8").cells()).isEmpty();
    assertThat(head("algebra8").frozen()).isNull();
    assertThat(audited()).isEqualTo(entries);
    assertDone(one(good));
  }

  private long audited() {
    return journal().as(person("deputy")).ask(new VerifyAudit()).entries();
  }

  private CellCommand put(CellCommand.PutMark like, ColumnId column, String value, int revision) {
    PersonId pupil = like.pupil();
    return new CellCommand.PutMark(
        like.id(), new ColumnRef.Existing(column), pupil, value, revision, null, null, null);
  }
}
