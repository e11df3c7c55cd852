package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import ua.journal.core.access.Outcome;
import ua.journal.core.audit.VerifyAudit;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.CommandId;
import ua.journal.core.common.PersonId;
import ua.journal.core.imports.ImportReport;
import ua.journal.core.imports.ImportTables;
import ua.journal.core.imports.Table;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.marks.Mark;
import ua.journal.core.school.Settings;
import ua.journal.core.sheet.Cell;
import ua.journal.core.sheet.CellAnswer;
import ua.journal.core.sheet.CellAnswer.Status;
import ua.journal.core.sheet.CellBatch;
import ua.journal.core.sheet.CellCommand;
import ua.journal.core.sheet.CellHistory;
import ua.journal.core.support.AskHelp;
import ua.journal.core.support.HelpKind;

/** Several people at one sheet at once: no update is lost, no revision is written twice. */
public abstract class AbstractConcurrencyTest extends AbstractStorageTest {
  private static final int THREADS = 4;
  private static final int OPERATIONS = 200;
  private static final String[] PUPILS = {"hudz", "yermak", "ivanenko"};

  /** For subclasses. */
  protected AbstractConcurrencyTest() {}

  @RepeatedTest(value = 5, name = "Two writers of one cell: one done, one in conflict ({0})")
  final void sameCell() throws Exception {
    ColumnId column = column("oct7", ColumnKind.CURRENT);
    CyclicBarrier together = new CyclicBarrier(2);
    List<CellAnswer> answers =
        inParallel(
            List.of(
                () -> writeAfter(together, "teacherA", column, "9"),
                () -> writeAfter(together, "teacherB", column, "10")));
    assertThat(answers)
        .extracting(CellAnswer::status)
        .containsExactlyInAnyOrder(Status.DONE, Status.CONFLICT);
    assertThat(present(answers.get(0).cell()).mark())
        .as("the loser is shown the winner's mark")
        .isEqualTo(present(answers.get(1).cell()).mark());
  }

  private CellAnswer writeAfter(CyclicBarrier together, String who, ColumnId column, String value)
      throws Exception {
    together.await(20, TimeUnit.SECONDS);
    return send(who, Act.put(column, person("hudz"), value, 0));
  }

  @Test
  @DisplayName("Four threads, 200 operations each: as many revisions as accepted changes")
  final void noLostUpdate() throws Exception {
    ColumnId column = column("oct7", ColumnKind.CURRENT);
    List<Callable<Integer>> writers = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      int seed = i;
      writers.add(() -> write(column, seed));
    }
    int accepted = inParallel(writers).stream().mapToInt(Integer::intValue).sum();
    int revisions =
        sheet("teacherA", "algebra8").cells().stream()
            .map(Cell::mark)
            .mapToInt(Mark::revision)
            .sum();
    assertThat(revisions).isEqualTo(accepted);
    assertThat(accepted).isPositive();
    int kept = 0;
    for (String pupil : PUPILS) {
      kept +=
          journal()
              .as(person("teacherA"))
              .ask(new CellHistory(school().journal("algebra8"), column, person(pupil)))
              .size();
    }
    assertThat(kept).isEqualTo(accepted);
    VerifyAudit.Result audit = journal().as(person("deputy")).ask(new VerifyAudit());
    assertThat(audit.intact()).isTrue();
    assertThat(audit.entries()).as("and the founding and the column").isEqualTo(accepted + 2);
  }

  /** Writes cells at random, each time with the revision last seen; answers the accepted ones. */
  private int write(ColumnId column, int seed) {
    Random random = new Random(seed);
    String who = seed % 2 == 0 ? "teacherA" : "teacherB";
    int[] seen = new int[PUPILS.length];
    int accepted = 0;
    for (int i = 0; i < OPERATIONS; i++) {
      int at = random.nextInt(PUPILS.length);
      PersonId pupil = person(PUPILS[at]);
      String value = Integer.toString(1 + random.nextInt(12));
      CellAnswer answer = send(who, Act.put(column, pupil, value, seen[at]));
      assertThat(answer.status()).isIn(Status.DONE, Status.CONFLICT);
      if (answer.status() == Status.DONE) {
        accepted++;
        assertThat(present(present(answer.cell()).mark()).revision()).isEqualTo(seen[at] + 1);
        assertThat(present(present(answer.cell()).mark()).value()).isEqualTo(value);
      }
      seen[at] = present(present(answer.cell()).mark()).revision();
    }
    return accepted;
  }

  @RepeatedTest(value = 3, name = "One file imported twice at once makes nobody twice ({0})")
  final void oneFileTwiceAtOnce() throws Exception {
    List<List<String>> rows =
        List.of(
            List.of("Клас", "Прізвище учня", "Ім’я учня", "Ким є", "Прізвище", "Ім’я"),
            List.of("8-Б", "Єрмак", "Марко", "мати", "Єрмак", "Олена"),
            List.of("8-Б", "Іваненко", "Марко", "тато", "Іваненко", "Ігор"));
    Table table = new Table("Батьки", "Батьки", rows);
    ImportTables command = new ImportTables(List.of(table), FixtureSchool.YEAR, false);
    CyclicBarrier together = new CyclicBarrier(2);
    Callable<ImportReport> take =
        () -> {
          together.await(20, TimeUnit.SECONDS);
          return plain(Settings.defaults()).as(person("admin")).perform(command).get();
        };
    List<ImportReport> reports = inParallel(List.of(take, take));
    assertThat(reports).allSatisfy(report -> assertThat(report.refused()).isEmpty());
    assertThat(reports).extracting(ImportReport::created).contains(0);
  }

  @RepeatedTest(value = 5, name = "One command id on two threads at once: done once ({0})")
  final void oneIdTwiceAtOnce() throws Exception {
    CommandId id = Act.id();
    AskHelp command = new AskHelp(HelpKind.QUESTION, "Як роздрукувати журнал? " + id);
    CyclicBarrier together = new CyclicBarrier(2);
    long before = recorded();
    Callable<Outcome.Status> send =
        () -> {
          together.await(20, TimeUnit.SECONDS);
          return plain(Settings.defaults()).as(person("teacherA")).perform(id, command).status();
        };
    assertThat(inParallel(List.of(send, send)))
        .as("the loser is a repetition, or found it done")
        .containsOnlyOnce(Outcome.Status.DONE)
        .isSubsetOf(Outcome.Status.DONE, Outcome.Status.REPEATED, Outcome.Status.UNCHANGED);
    assertThat(recorded()).isEqualTo(before + 1);
  }

  /** Sends one command of the sheet once: others write at the same time. */
  private CellAnswer send(String who, CellCommand command) {
    return plain(Settings.defaults())
        .as(person(who))
        .perform(new CellBatch(school().journal("algebra8"), List.of(command)))
        .get()
        .get(0);
  }

  private static <T> List<T> inParallel(List<Callable<T>> work) throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(work.size());
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> future : threads.invokeAll(work, 4, TimeUnit.MINUTES)) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw new AssertionError("A writer failed", e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }
}
