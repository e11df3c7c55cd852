package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.journal.core.Journal;
import ua.journal.core.JournalStore;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.CommandId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.Transaction;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.marks.Mark;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.sheet.CellBatch;
import ua.journal.core.sheet.Revision;
import ua.journal.core.sheet.RevisionKind;
import ua.journal.core.sheet.SheetChanges;
import ua.journal.core.sheet.SheetStore;
import ua.journal.core.teaching.JournalHead;

/** Transactions: commit, rollback, translated errors, and the net of keys and revisions below. */
public abstract class AbstractTransactionsTest extends AbstractStorageTest {
  /** For subclasses. */
  protected AbstractTransactionsTest() {}

  @Test
  @DisplayName("Any exception rolls back and comes out as a journal exception")
  final void rollback() {
    SchoolRows.SubjectRow subject = new SchoolRows.SubjectRow(FixtureSchool.IDS.next(), "Фізика");
    assertFails(
        ErrorCode.INTERNAL,
        () ->
            store()
                .write(
                    tx -> {
                      create(tx, subject);
                      throw new IllegalStateException("Broken in the middle");
                    }));
    assertFails(
        ErrorCode.RULE_BROKEN,
        () ->
            store()
                .write(
                    tx -> {
                      create(tx, subject);
                      throw new JournalException(ErrorCode.RULE_BROKEN, "Refused as a whole");
                    }));
    assertFails(
        ErrorCode.INTERNAL,
        () ->
            store()
                .read(
                    tx -> {
                      throw new IllegalStateException("Broken while reading");
                    }));
    store().write(tx -> create(tx, subject));
    assertFails(ErrorCode.CONFLICT, () -> store().write(tx -> create(tx, subject)));
  }

  @Test
  @DisplayName("What a transaction wrote it reads; the answer is the work's")
  final void readsOwnWrites() {
    long seq =
        store()
            .write(
                tx -> {
                  SheetStore sheets = tx.port(SheetStore.class);
                  long locked = sheets.lock(school().journal("algebra8")).orElseThrow().seq();
                  assertThat(sheets.head(school().journal("algebra8")).orElseThrow().seq())
                      .isEqualTo(locked);
                  return locked;
                });
    assertThat(head("algebra8").seq()).isEqualTo(seq);
  }

  @Test
  @DisplayName("A port nobody knows is an internal error")
  final void unknownPort() {
    assertFails(ErrorCode.INTERNAL, () -> store().read(tx -> tx.port(Runnable.class)));
  }

  @ParameterizedTest(name = "A row whose expected revision is {0} instead of 1 is a conflict")
  @ValueSource(ints = {0, 2})
  final void expectedRevision(int expected) {
    goesPastTheRecord();
    ColumnId column = column("today1", ColumnKind.CURRENT);
    Mark first = present(present(one(Act.put(column, person("hudz"), "9", 0)).cell()).mark());
    assertFails(ErrorCode.CONFLICT, () -> append(next(first, "10"), expected, Act.id().value()));
    assertThat(sheet("teacherA", "algebra8").cells().get(0).mark()).isEqualTo(first);
    append(next(first, "10"), 1, Act.id().value());
    assertThat(present(sheet("teacherA", "algebra8").cells().get(0).mark()).value())
        .isEqualTo("10");
  }

  @Test
  @DisplayName("Two revisions under one command id of one person are a conflict")
  final void commandKey() {
    ColumnId column = column("today1", ColumnKind.CURRENT);
    var put = Act.put(column, person("hudz"), "9", 0);
    Mark first = present(present(one(put).cell()).mark());
    assertFails(ErrorCode.CONFLICT, () -> append(next(first, "10"), 1, put.id().value()));
    assertThat(sheet("teacherA", "algebra8").cells().get(0).mark()).isEqualTo(first);
  }

  @Test
  @DisplayName("A batch hit by another change runs once more")
  final void retried() {
    ColumnId column = column("today1", ColumnKind.CURRENT);
    AtomicInteger runs = new AtomicInteger();
    JournalStore interrupted =
        new JournalStore() {
          @Override
          public <R> R write(Function<Transaction, R> work) {
            if (runs.incrementAndGet() == 1) {
              throw new JournalException(ErrorCode.CONFLICT, "Another change came first");
            }
            return store().write(work);
          }

          @Override
          public <R> R read(Function<Transaction, R> work) {
            return store().read(work);
          }

          @Override
          public boolean ready() {
            return true;
          }

          @Override
          public void close() {
            throw new IllegalStateException("The journal does not close its store");
          }
        };
    Journal journal = Journal.builder().store(interrupted).clock(clock()).build();
    CellBatch batch =
        new CellBatch(
            school().journal("algebra8"), List.of(Act.put(column, person("hudz"), "9", 0)));
    assertDone(journal.as(person("teacherA")).perform(batch).get().get(0));
    assertThat(runs).hasValue(2);
  }

  @Test
  @DisplayName("A closed storage is not ready and says so")
  final void closed() {
    goesPastTheRecord();
    JournalStore other = open();
    assertThat(other.ready()).isTrue();
    other.close();
    assertThat(other.ready()).isFalse();
    assertFails(ErrorCode.UNAVAILABLE, () -> other.read(tx -> tx));
    assertFails(ErrorCode.UNAVAILABLE, () -> other.write(tx -> tx));
  }

  private SchoolRows create(Transaction tx, Object row) {
    SchoolRows rows = new RowsDraft().add(row).build();
    tx.port(RegisterStore.class).apply(school().id(), rows, RowsDraft.none());
    school().record(tx);
    return rows;
  }

  private Mark next(Mark mark, String value) {
    return new Mark(
        mark.column(),
        mark.pupil(),
        value,
        mark.revision() + 1,
        mark.value(),
        "",
        null,
        mark.author(),
        mark.at());
  }

  private void append(Mark mark, int expected, String command) {
    Revision revision =
        new Revision(
            RevisionKind.MARK,
            mark.column().value(),
            mark.pupil().value(),
            mark.revision(),
            mark.previous(),
            mark.value(),
            "",
            "",
            "",
            mark.author(),
            mark.at(),
            new CommandId(command),
            "0".repeat(64));
    SheetChanges changes =
        new SheetChanges(
            List.of(new SheetChanges.Versioned<>(mark, 1, expected)),
            List.of(),
            List.of(),
            List.of(),
            List.of(revision),
            null);
    store()
        .write(
            tx -> {
              SheetStore sheets = tx.port(SheetStore.class);
              JournalHead head = sheets.lock(school().journal("algebra8")).orElseThrow();
              sheets.append(head, changes);
              school().record(tx);
              return head;
            });
  }
}
