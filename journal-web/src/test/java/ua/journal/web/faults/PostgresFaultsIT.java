package ua.journal.web.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.OwnServer;

/** Faults of a server with PostgreSQL. */
class PostgresFaultsIT extends FaultsJob {
  private static final Duration FROZEN = Duration.ofSeconds(41);

  private OwnPostgres postgres;

  @Override
  String database() {
    return "PostgreSQL";
  }

  @Override
  OwnServer layOut() {
    postgres = OwnPostgres.start();
    return OwnServer.layOut("faults-postgres")
        .with("journal.db.url", postgres.url())
        .with("journal.db.user", postgres.account())
        .with("journal.db.password", "any")
        .with("journal.storage.derby.directory", "");
  }

  @AfterAll
  void stopDatabase() {
    leave();
    if (postgres != null) {
      postgres.close();
    }
  }

  @Override
  void keepCopy() {
    postgres.copy("journal", "before");
  }

  @Override
  void putCopyBack() {
    postgres.copy("before", "journal");
  }

  /** Nobody hangs: saves are refused within 15 s, pages before the door and health at once. */
  @Test
  void theDatabaseIsFrozen() throws InterruptedException {
    for (int round = 0; round < ROUNDS; round++) {
      up();
      Crew crew = Crew.at(server.url());
      crew.more(ENOUGH);
      crew.longestAnswer();
      postgres.freeze();
      Duration page = Duration.ZERO;
      Duration down = null;
      try {
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < FROZEN.toNanos()) {
          page = longer(page, timed(() -> get("/login.xhtml")));
          page = longer(page, timed(() -> get("/favicon.svg")));
          int ready = 0;
          long asked = System.nanoTime();
          ready = get("/health/ready").statusCode();
          page = longer(page, Duration.ofNanos(System.nanoTime() - asked));
          if (ready == 503 && down == null) {
            down = Duration.ofNanos(System.nanoTime() - begun);
          }
          Thread.sleep(200);
        }
      } finally {
        postgres.thaw();
      }
      Duration answer = crew.longestAnswer();
      Duration back = crew.more(ENOUGH);
      crew.check();
      assertThat(down).as("told by the health page").isNotNull();
      assertThat(crew.waits()).contains("5").doesNotContain("none");
      tell(
          "frozen 41 s",
          "longest save "
              + answer.toMillis()
              + " ms, longest page before the door or of health "
              + page.toMillis()
              + " ms, not ready after "
              + down.toMillis()
              + " ms, saves go on after",
          back,
          crew);
      assertThat(answer).isLessThan(Duration.ofSeconds(20));
      assertThat(page).isLessThan(Duration.ofSeconds(12));
      within(30, back);
    }
  }

  @Test
  void theDatabaseIsStoppedAndCrashes() throws InterruptedException {
    for (int round = 0; round < ROUNDS; round++) {
      for (String mode : new String[] {"fast", "immediate"}) {
        up();
        Crew crew = Crew.at(server.url());
        crew.more(ENOUGH);
        postgres.stop(mode);
        crew.refusedFor(Duration.ofSeconds(5));
        assertThat(get("/login.xhtml").statusCode()).isEqualTo(200);
        postgres.resume();
        Duration back = crew.more(ENOUGH);
        crew.check();
        tell("stopped " + mode, "saves go on after", back, crew);
        within(10, back);
      }
    }
  }

  @Test
  void everyConnectionIsCut() throws InterruptedException {
    for (int round = 0; round < ROUNDS; round++) {
      up();
      Crew crew = Crew.at(server.url());
      crew.more(ENOUGH);
      postgres.cut();
      Duration back = crew.more(ENOUGH);
      crew.check();
      tell("cut", "saves go on after", back, crew);
      within(10, back);
    }
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
