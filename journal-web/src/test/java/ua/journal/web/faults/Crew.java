package ua.journal.web.faults;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import ua.journal.web.it.SchoolApi;

/** Some writers at work, and the check of what they were told. */
final class Crew implements AutoCloseable {
  private static final int CLIENTS = 3;
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  /** Whoever still works when a test has failed would disturb the next one. */
  private static final Queue<Crew> AT_WORK = new ConcurrentLinkedQueue<>();

  private final String server;
  private final List<Writer> writers;

  private Crew(String server, List<Writer> writers) {
    this.server = server;
    this.writers = writers;
  }

  static Crew at(String server) {
    List<Writer> writers =
        SchoolApi.on(server, "teacher").journals().stream()
            .map(journal -> journal.getString("id"))
            .limit(CLIENTS)
            .map(journal -> Writer.at(server, journal))
            .toList();
    writers.forEach(Thread::start);
    Crew crew = new Crew(server, writers);
    AT_WORK.add(crew);
    return crew;
  }

  /** Sends everybody home. */
  static void goHome() {
    AT_WORK.forEach(Crew::close);
    AT_WORK.clear();
  }

  int acknowledged() {
    return writers.stream().mapToInt(Writer::acknowledged).sum();
  }

  /** Waits until so many marks more are acknowledged; says how long that took. */
  Duration more(int marks) throws InterruptedException {
    long begun = System.nanoTime();
    int enough = acknowledged() + marks;
    while (acknowledged() < enough) {
      assertThat(System.nanoTime() - begun).as("nothing is saved").isLessThan(PATIENCE.toNanos());
      Thread.sleep(10);
    }
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  /** Waits for a while in which nothing is to be acknowledged, once what was under way is over. */
  void refusedFor(Duration time) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    int before;
    do {
      before = acknowledged();
      assertThat(System.nanoTime()).as("saves are not refused").isLessThan(end);
      Thread.sleep(time.toMillis());
    } while (acknowledged() != before);
  }

  /** Longest wait for any answer since the last time. */
  Duration longestAnswer() {
    return writers.stream()
        .map(Writer::longestAnswer)
        .max(Duration::compareTo)
        .orElse(Duration.ZERO);
  }

  /** What {@code Retry-After} refused saves named; «none» where there was none. */
  List<String> waits() {
    return writers.stream().flatMap(writer -> writer.waits().stream()).distinct().toList();
  }

  /** Lets everybody finish what he is sending. */
  @Override
  public void close() {
    try {
      for (Writer writer : writers) {
        writer.end();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What is lost or doubled of all that was acknowledged. */
  List<String> faults() {
    SchoolApi reader = SchoolApi.on(server, "teacher");
    return writers.stream().flatMap(writer -> writer.faults(reader).stream()).toList();
  }

  /** Nothing is lost, nothing doubled, and the record is whole. */
  void check() {
    close();
    acknowledged();
    assertThat(faults()).isEmpty();
    JsonObject record = SchoolApi.on(server, "director").audit();
    assertThat(record.getBoolean("intact")).as("%s", record).isTrue();
    assertThat(record.getInt("drift", 0)).isZero();
  }
}
