package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.journal.core.access.AccessStore;
import ua.journal.core.access.Account;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.Transaction;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.notices.Notice;
import ua.journal.core.notices.NoticeKind;
import ua.journal.core.notices.NoticeStore;
import ua.journal.core.sheet.CellAnswer;
import ua.journal.core.sheet.CellCommand;
import ua.journal.core.sheet.SheetStore;

/**
 * What {@code Transactions} promises of isolation, nesting and ending, and what ports keep apart.
 */
public abstract class AbstractIsolationTest extends AbstractStorageTest {
  private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 10, 14, 10, 0);

  /** For subclasses. */
  protected AbstractIsolationTest() {}

  @Test
  @DisplayName("What another transaction has not committed is not seen")
  final void noDirtyRead() throws Exception {
    CountDownLatch told = new CountDownLatch(1);
    CountDownLatch looked = new CountDownLatch(1);
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      Future<?> writer =
          other.submit(
              () ->
                  store()
                      .write(
                          tx -> {
                            tell(tx, "teacherA");
                            told.countDown();
                            await(looked);
                            throw new JournalException(ErrorCode.RULE_BROKEN, "Taken back");
                          }));
      assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(unseen("teacherA")).isZero();
      looked.countDown();
      assertFails(ErrorCode.RULE_BROKEN, () -> ended(writer));
    } finally {
      other.shutdownNow();
    }
    assertThat(unseen("teacherA")).isZero();
  }

  @ParameterizedTest(name = "A transaction inside a transaction is refused: {1} inside {0}")
  @CsvSource({"write, write", "write, read", "read, write", "read, read"})
  final void noNesting(String outer, String inner) {
    List<String> ran = new ArrayList<>();
    Function<Transaction, Integer> work =
        tx -> {
          if (outer.equals("write")) {
            tell(tx, "teacherA");
          }
          return run(inner, within -> ran.add(inner) ? 1 : 0);
        };
    assertFails(ErrorCode.INTERNAL, () -> run(outer, work));
    assertThat(ran).isEmpty();
    assertThat(unseen("teacherA")).as("taken back as a whole").isZero();
    store().write(tx -> tell(tx, "teacherA"));
    assertThat(unseen("teacherA")).as("the thread may begin anew").isEqualTo(1);
  }

  @ParameterizedTest(name = "A port kept after its transaction is refused ({0})")
  @ValueSource(strings = {"committed", "taken back", "read"})
  final void ended(String ending) {
    List<Transaction> kept = new ArrayList<>();
    List<NoticeStore> notices = new ArrayList<>();
    List<AccessStore> access = new ArrayList<>();
    List<SheetStore> sheets = new ArrayList<>();
    Function<Transaction, Integer> keep =
        tx -> {
          kept.add(tx);
          notices.add(tx.port(NoticeStore.class));
          access.add(tx.port(AccessStore.class));
          sheets.add(tx.port(SheetStore.class));
          if (ending.equals("taken back")) {
            throw new JournalException(ErrorCode.RULE_BROKEN, "Taken back");
          }
          return 0;
        };
    if (ending.equals("taken back")) {
      assertFails(ErrorCode.RULE_BROKEN, () -> store().write(keep));
    } else {
      run(ending.equals("read") ? "read" : "write", keep);
    }
    PersonId person = person("teacherA");
    assertFails(ErrorCode.INTERNAL, () -> kept.get(0).port(NoticeStore.class));
    assertFails(ErrorCode.INTERNAL, () -> notices.get(0).unseen(person));
    assertFails(
        ErrorCode.INTERNAL, () -> notices.get(0).tell(school().id(), List.of(notice("teacherA"))));
    assertFails(ErrorCode.INTERNAL, () -> access.get(0).accountOf(person));
    assertFails(ErrorCode.INTERNAL, () -> access.get(0).accountByLogin("nobody"));
    assertFails(ErrorCode.INTERNAL, () -> sheets.get(0).lock(school().journal("algebra8")));
    assertThat(unseen("teacherA")).isZero();
  }

  @Test
  @DisplayName("Accounts of a school are its own, in the order they were made in")
  final void accounts() {
    FixtureSchool other = FixtureSchool.install(store());
    String[] people = {"teacherB", "head", "teacherA"};
    List<String> made = new ArrayList<>();
    for (String who : people) {
      made.add(save(school(), who));
      save(other, who);
    }
    List<Account> listed = store().read(tx -> tx.port(AccessStore.class).accounts(school().id()));
    assertThat(listed).extracting(Account::login).containsExactlyElementsOf(made);
    assertThat(listed).allSatisfy(a -> assertThat(a.school()).isEqualTo(school().id()));
    String taken = made.get(0);
    assertFails(
        ErrorCode.CONFLICT,
        () ->
            store()
                .write(
                    tx -> {
                      AccessStore access = tx.port(AccessStore.class);
                      access.saveAccount(
                          new Account(other.person("deputy"), other.id(), taken, "stolen"));
                      return 0;
                    }));
  }

  @Test
  @DisplayName("Notices stand unread first, the latest first, and are their person's own")
  final void noticesInOrder() {
    List<Notice> told = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      told.add(notice("teacherA"));
    }
    Notice foreign = notice("teacherB");
    store()
        .write(
            tx -> {
              NoticeStore notices = tx.port(NoticeStore.class);
              notices.tell(school().id(), told);
              notices.tell(school().id(), List.of(foreign));
              List<Long> read = List.of(told.get(1).id(), told.get(3).id(), foreign.id());
              notices.markSeen(person("teacherA"), read, MOMENT);
              return 0;
            });
    List<Notice> listed = store().read(tx -> tx.port(NoticeStore.class).of(person("teacherA"), 3));
    assertThat(listed)
        .extracting(Notice::id)
        .containsExactly(told.get(2).id(), told.get(0).id(), told.get(3).id());
    assertThat(unseen("teacherB")).as("nobody reads for another").isEqualTo(1);
  }

  @Test
  @DisplayName("A command id stands for one command of its person in all journals")
  final void idsOfAllJournals() {
    CellCommand first =
        Act.column(school().lesson("english-today"), ColumnKind.CURRENT, null, "усно");
    assertDone(batch("teacherB", "english8", first).get(0));
    CellCommand again =
        new CellCommand.AddColumn(
            first.id(), school().lesson("third-today"), ColumnKind.CURRENT, null, "усно");
    CellAnswer answer = batch("teacherB", "maths3", again).get(0);
    assertRefused(answer, "COMMAND_ID_REUSED");
    assertThat(sheet("teacherB", "maths3").cells()).isEmpty();
  }

  private String save(FixtureSchool where, String who) {
    String login = who.toLowerCase(Locale.ROOT) + where.id().value();
    store()
        .write(
            tx -> {
              Account account = new Account(where.person(who), where.id(), login, "sealed");
              tx.port(AccessStore.class).saveAccount(account);
              where.record(tx);
              return 0;
            });
    return login;
  }

  private int unseen(String who) {
    return store().read(tx -> tx.port(NoticeStore.class).unseen(person(who)));
  }

  private int tell(Transaction tx, String who) {
    tx.port(NoticeStore.class).tell(school().id(), List.of(notice(who)));
    return 0;
  }

  private Notice notice(String who) {
    return new Notice(
        FixtureSchool.IDS.next(),
        person(who),
        NoticeKind.CODE_REISSUED,
        Map.of("by", "Жук Р. Ю."),
        "",
        MOMENT,
        null);
  }

  private int run(String kind, Function<Transaction, Integer> work) {
    return kind.equals("write") ? store().write(work) : store().read(work);
  }

  /** Waits for the reader, who may himself be waiting for a lock of this writer. */
  private static void await(CountDownLatch looked) {
    try {
      looked.await(500, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object ended(Future<?> writer) throws Throwable {
    try {
      return writer.get(20, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw e.getCause();
    }
  }
}
