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
    byCommand();
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
    copy(server.data(), beside("before"));
  }

  @Override
  void putCopyBack() {
    postgres.copy("before", "journal");
    delete(server.data());
    copy(beside("before"), server.data());
    delete(beside("before"));
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
      Watch watch = new Watch();
      try {
        watch.look();
      } finally {
        postgres.thaw();
      }
      Duration answer = crew.longestAnswer();
      Duration back = crew.more(ENOUGH);
      crew.check();
      assertThat(crew.waits()).contains("5").doesNotContain("none");
      tell("frozen 41 s", "longest save", answer, crew);
      tell("frozen 41 s", watch.toString());
      tell("frozen 41 s", "saves go on after", back, crew);
      assertThat(watch.down).as("told by the health page").isNotNull();
      within(15, answer);
      // the demo's page of sign-in lists its accounts, and waits for them once
      within(10, watch.longest);
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

  /** Looks at what must not wait for the database. */
  private final class Watch {
    private Duration longest = Duration.ZERO;
    private Duration down;

    void look() throws InterruptedException {
      long begun = System.nanoTime();
      while (System.nanoTime() - begun < FROZEN.toNanos()) {
        status("/login.xhtml");
        status("/favicon.svg");
        if (status("/health/ready") == 503 && down == null) {
          down = Duration.ofNanos(System.nanoTime() - begun);
        }
        Thread.sleep(200);
      }
    }

    private int status(String path) {
      long asked = System.nanoTime();
      int status = get(path).statusCode();
      Duration took = Duration.ofNanos(System.nanoTime() - asked);
      longest = took.compareTo(longest) > 0 ? took : longest;
      return status;
    }

    @Override
    public String toString() {
      return "longest page before the door or of health "
          + longest.toMillis()
          + " ms, not ready after "
          + (down == null ? "never" : down.toMillis() + " ms");
    }
  }
}
