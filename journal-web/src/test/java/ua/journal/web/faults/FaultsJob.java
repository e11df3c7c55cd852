package ua.journal.web.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import ua.journal.web.it.OwnServer;

/**
 * The packaged server on a database of its own, writers who go on through every fault, and
 * afterwards the one question: is everything there that was acknowledged, once, and is the record
 * whole? {@code ./test} has the short form; docs/reliability.md tells of the long one and what it
 * gave.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class FaultsJob {
  static final int ROUNDS = Integer.getInteger("journal.faults.rounds", 1);
  static final int ENOUGH = 40;
  private static final boolean LONG = System.getProperty("journal.faults.rounds") != null;

  /** How many times longer things may take here than on a computer that does nothing else. */
  private static final int SLACK = Integer.getInteger("journal.faults.slack", 6);

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  OwnServer server;

  /** The database's name. */
  abstract String database();

  /** Lays the server out, which is to be told of its database. */
  abstract OwnServer layOut();

  /** Keeps a copy of the database, while the server is down. */
  abstract void keepCopy();

  /** Puts the copy in the place of the database, while the server is down. */
  abstract void putCopyBack();

  @BeforeAll
  void fill() {
    server =
        layOut()
            .with("journal.demo", "true")
            .with("journal.demo.dir", Path.of("../demo").toAbsolutePath().normalize().toString())
            .with("journal.demo.now", "2026-09-03T10:42");
    server.start();
  }

  @AfterEach
  void goHome() {
    Crew.goHome();
  }

  @AfterAll
  void leave() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void killedInTheMiddleOfSaves() throws InterruptedException {
    for (int round = 0; round < ROUNDS; round++) {
      up();
      Crew crew = Crew.at(server.url());
      crew.more(ENOUGH);
      server.kill();
      Duration back = timed(server::start);
      crew.more(ENOUGH);
      crew.check();
      tell("kill -9", "back after", back, crew);
      within(20, back);
    }
  }

  @Test
  void stoppedInTheMiddleOfSaves() throws InterruptedException {
    byCommand();
    for (int round = 0; round < ROUNDS; round++) {
      up();
      Crew crew = Crew.at(server.url());
      crew.more(ENOUGH);
      Duration stop = server.stop();
      server.start();
      crew.more(ENOUGH);
      crew.check();
      tell("term", "stopped within", stop, crew);
      within(10, stop);
    }
  }

  /** The same check turns red where acknowledged marks really are lost. */
  @Test
  void aDatabaseOfBeforeIsFoundOut() throws InterruptedException {
    if (server.isRunning()) {
      server.stop();
    }
    keepCopy();
    server.start();
    Crew crew = Crew.at(server.url());
    crew.more(ENOUGH);
    crew.close();
    server.stop();
    putCopyBack();
    server.start();
    assertThat(lost(crew)).as("acknowledged and gone").isNotEmpty();
    tell("control", "of a restored copy the check says: " + lost(crew).size() + " cells lost");
  }

  /** Belongs to the long form alone. */
  static void byCommand() {
    assumeTrue(LONG, "by command: docs/reliability.md");
  }

  void up() {
    if (!server.isRunning()) {
      server.start();
    }
  }

  /** Waits until the server says of its storage what is expected; says how long that took. */
  Duration await(String storage) throws InterruptedException {
    long begun = System.nanoTime();
    while (!health().contains("\"storage\":\"" + storage + "\"")) {
      Duration waited = Duration.ofNanos(System.nanoTime() - begun);
      assertThat(waited).as("%s, but %s", storage, health()).isLessThan(Duration.ofMinutes(4));
      Thread.sleep(100);
    }
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private String health() {
    try {
      return get("/health/ready").body();
    } catch (UncheckedIOException e) {
      return "";
    }
  }

  /** Reads something as nobody. */
  HttpResponse<String> get(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.url() + path))
            .timeout(Duration.ofMinutes(2))
            .build();
    try {
      return CLIENT.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static Duration timed(Runnable work) {
    long begun = System.nanoTime();
    work.run();
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  static void within(int seconds, Duration took) {
    assertThat(took).isLessThan(Duration.ofSeconds((long) seconds * SLACK));
  }

  void tell(String fault, String what, Duration time, Crew crew) {
    Figures.tell(
        database(), fault, what + ", " + crew.acknowledged() + " acknowledged, 0 lost,", time);
  }

  void tell(String fault, String what) {
    Figures.tell(database(), fault, what);
  }

  /** A column may be gone as a whole with the marks in it. */
  private static List<String> lost(Crew crew) {
    try {
      return crew.faults();
    } catch (AssertionError e) {
      return List.of(String.valueOf(e.getMessage()));
    }
  }

  static Path beside(String name) {
    return Path.of("target", "faults-" + name).toAbsolutePath();
  }

  static void copy(Path from, Path to) {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Files.copy(path, to.resolve(from.relativize(path)), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void delete(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
