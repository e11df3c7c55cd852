package ua.journal.storage.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.Journal;
import ua.journal.core.JournalStore;
import ua.journal.core.access.AccessStore;
import ua.journal.core.access.Account;
import ua.journal.core.audit.VerifyAudit;
import ua.journal.core.common.CommandId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonName;
import ua.journal.core.common.SchoolId;
import ua.journal.core.common.Transaction;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.register.FoundSchool;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.sheet.CellAnswer;
import ua.journal.core.sheet.CellBatch;
import ua.journal.core.sheet.CellCommand;
import ua.journal.core.sheet.ColumnRef;
import ua.journal.spi.PluginConfig;
import ua.journal.testkit.FixtureSchool;

/** What the kit cannot ask of every storage. */
abstract class DatabaseTest {
  private static final int THREADS = 6;
  private static final int ROUNDS = 25;

  private JournalStore store;

  abstract PluginConfig freshDatabase() throws Exception;

  @BeforeEach
  void open() throws Exception {
    store = new JpaStorageFactory().create(freshDatabase());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  @DisplayName("Who writes many rows waits for nobody who writes his own")
  void nobodyWaitsForForeignRows() throws Exception {
    FixtureSchool one = FixtureSchool.install(store);
    FixtureSchool other = FixtureSchool.install(store);
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch saved = new CountDownLatch(1);
    ExecutorService office = Executors.newSingleThreadExecutor();
    try {
      Future<Boolean> slow =
          office.submit(
              () ->
                  store.write(
                      tx -> {
                        accounts(tx, other, "head");
                        written.countDown();
                        boolean inTime = within(saved);
                        other.record(tx);
                        return inTime;
                      }));
      assertThat(written.await(20, TimeUnit.SECONDS)).isTrue();
      store.write(
          tx -> {
            accounts(
                tx,
                one,
                "teacherA teacherB head deputy leader hudz yermak ivanenko melnyk".split(" "));
            one.record(tx);
            return 0;
          });
      saved.countDown();
      assertThat(slow.get(20, TimeUnit.SECONDS)).as("the other was still at it").isTrue();
    } finally {
      office.shutdownNow();
    }
  }

  private static void accounts(Transaction tx, FixtureSchool school, String... people) {
    for (String who : people) {
      String login = who.toLowerCase(Locale.ROOT) + school.id().value();
      Account account = new Account(school.person(who), school.id(), login, "sealed");
      tx.port(AccessStore.class).saveAccount(account);
    }
  }

  private static boolean within(CountDownLatch latch) {
    try {
      return latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void eightFoundingsAtOnceMakeOneSchool() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(8);
    List<Callable<String>> all = new ArrayList<>();
    for (int i = 1; i <= 8; i++) {
      Journal journal = Journal.builder().store(store).build();
      SchoolId school = new SchoolId(i);
      FoundSchool command =
          new FoundSchool(
              "Ліцей " + i, "Л" + i, new PersonName("Бондар", "Ганна", ""), "admin" + i, "sealed");
      all.add(
          () -> {
            try {
              return journal.asSystem(school).perform(command).status().name();
            } catch (JournalException e) {
              return e.code().name();
            }
          });
    }
    List<String> answers = new ArrayList<>();
    try {
      for (Future<String> each : pool.invokeAll(all)) {
        answers.add(each.get());
      }
    } finally {
      pool.shutdown();
    }
    assertThat(answers).filteredOn("DONE"::equals).hasSize(1);
    assertThat(answers).filteredOn("CONFLICT"::equals).hasSize(7);
    int schools =
        store.read(
            tx ->
                ((JpaTransaction) tx)
                    .sql()
                    .list("SELECT id FROM school", p -> {}, Row::number)
                    .size());
    assertThat(schools).isEqualTo(1);
  }

  @Test
  void momentsAreKeptExactly() {
    LocalDateTime moment = LocalDateTime.of(1969, 3, 28, 3, 30, 0, 123_456_789);
    assertThat(Moments.fromNanos(Moments.toNanos(moment))).isEqualTo(moment);
  }

  @Test
  void lessonsOfOneJournalMaySwapPlaces() {
    BigSchool school = BigSchool.install(store, 1);
    SchoolRows before = snapshot(school);
    SchoolRows.LessonRow one = before.lessons().get(0);
    SchoolRows.LessonRow other = before.lessons().get(1);
    apply(school, List.of(at(one, other), at(other, one)));
    assertThat(snapshot(school).lessons()).contains(at(one, other), at(other, one));
    JournalException refused =
        catchThrowableOfType(
            JournalException.class, () -> apply(school, List.of(at(one, one), at(other, one))));
    assertThat(refused.code()).isEqualTo(ErrorCode.CONFLICT);
  }

  @Test
  void aLoginBelongsToOnePerson() {
    BigSchool school = BigSchool.install(store, 2);
    Account first = new Account(school.teachers.get(0), school.school, "teacher", "one");
    Account second = new Account(school.teachers.get(1), school.school, "teacher", "two");
    save(first);
    JournalException refused = catchThrowableOfType(JournalException.class, () -> save(second));
    assertThat(refused.code()).isEqualTo(ErrorCode.CONFLICT);
    assertThat(
            store.<Account>read(tx -> tx.port(AccessStore.class).accountByLogin("TEACHER").get()))
        .isEqualTo(first);
  }

  @Test
  void whatTheDatabaseSaysStaysInside() {
    BigSchool school = BigSchool.install(store, 1);
    String secret = "х".repeat(600);
    JournalException refused =
        catchThrowableOfType(
            JournalException.class,
            () -> save(new Account(school.teachers.get(0), school.school, "t", secret)));
    assertThat(refused.code()).isEqualTo(ErrorCode.MALFORMED);
    assertThat(refused).hasMessageContaining("22001").hasMessageNotContaining("ххх");
    assertThat(refused.getCause()).hasMessageNotContaining("ххх").hasNoCause();
  }

  @Test
  void teachersOfDifferentJournalsDoNotHinderEachOther() throws Exception {
    BigSchool school = BigSchool.install(store, THREADS);
    Journal journal = Journal.builder().store(store).clock(Measure.CLOCK).build();
    List<Callable<Integer>> teachers = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      int own = i;
      teachers.add(() -> write(journal, school, own));
    }
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (Future<Integer> done : threads.invokeAll(teachers)) {
        assertThat(done.get()).isEqualTo(ROUNDS);
      }
    } finally {
      threads.shutdownNow();
    }
    VerifyAudit.Result audit = journal.asSystem(school.school).ask(new VerifyAudit());
    assertThat(audit.intact()).isTrue();
    assertThat(audit.entries()).isEqualTo(1 + 2L * THREADS * ROUNDS);
  }

  /** Each round adds a column and puts a mark into it. */
  private static int write(Journal journal, BigSchool school, int own) {
    int done = 0;
    for (int i = 0; i < ROUNDS; i++) {
      CommandId add = new CommandId("column-" + BigSchool.IDS.next());
      List<CellCommand> commands =
          List.of(
              new CellCommand.AddColumn(
                  add, school.lessons.get(own).get(i), ColumnKind.CURRENT, null, ""),
              new CellCommand.PutMark(
                  new CommandId("mark-" + BigSchool.IDS.next()),
                  new ColumnRef.MadeBy(add),
                  school.pupils.get(own).get(i),
                  "9",
                  0,
                  null,
                  null,
                  null));
      List<CellAnswer> answers =
          journal
              .as(school.teachers.get(own))
              .perform(new CellBatch(school.journals.get(own), commands))
              .get();
      done += answers.stream().allMatch(a -> a.status() == CellAnswer.Status.DONE) ? 1 : 0;
    }
    return done;
  }

  private SchoolRows snapshot(BigSchool school) {
    return store.read(tx -> tx.port(RegisterStore.class).snapshot(school.school));
  }

  private void apply(BigSchool school, List<SchoolRows.LessonRow> lessons) {
    store.write(
        tx -> {
          tx.port(RegisterStore.class)
              .apply(school.school, BigSchool.none(), BigSchool.lessonsOnly(lessons));
          FixtureSchool.record(tx, school.school, school.teachers.get(0));
          return Map.of();
        });
  }

  private void save(Account account) {
    store.write(
        tx -> {
          tx.port(AccessStore.class).saveAccount(account);
          FixtureSchool.record(tx, account.school(), account.person());
          return account;
        });
  }

  private static SchoolRows.LessonRow at(SchoolRows.LessonRow lesson, SchoolRows.LessonRow place) {
    return new SchoolRows.LessonRow(
        lesson.id(),
        lesson.journal(),
        place.term(),
        place.date(),
        place.period(),
        place.starts(),
        place.ends(),
        lesson.room(),
        lesson.substitute());
  }
}
