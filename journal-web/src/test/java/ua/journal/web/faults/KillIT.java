package ua.journal.web.faults;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import ua.journal.web.it.OwnServer;
import ua.journal.web.it.SchoolApi;

/**
 * {@code kill -9} in the middle of saves: whatever was acknowledged stands there once, whatever was
 * not can be sent again under its old id, and the record is whole.
 */
@TestInstance(Lifecycle.PER_CLASS)
class KillIT {
  private static final int CLIENTS = 3;
  private static final int ENOUGH = 40;

  private OwnServer server;

  @BeforeAll
  void start() {
    server =
        OwnServer.layOut("kill")
            .with("journal.demo", "true")
            .with("journal.demo.dir", Path.of("../demo").toAbsolutePath().normalize().toString())
            .with("journal.demo.now", "2026-09-03T10:42");
    server.start();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void everyAcknowledgedMarkIsThereExactlyOnce() throws InterruptedException {
    SchoolApi teacher = SchoolApi.on(server.url(), "teacher");
    List<String> journals =
        teacher.journals().stream().map(journal -> journal.getString("id")).limit(CLIENTS).toList();
    List<Typist> typists =
        journals.stream().map(journal -> Typist.at(server.url(), journal)).toList();
    typists.forEach(Thread::start);
    while (typists.stream().mapToInt(Typist::acknowledged).sum() < ENOUGH) {
      Thread.sleep(5);
    }
    server.kill();
    for (Typist typist : typists) {
      typist.join();
    }
    server.start();

    SchoolApi again = SchoolApi.on(server.url(), "teacher");
    typists.forEach(typist -> typist.checkAcknowledged(again));
    typists.forEach(typist -> typist.sendUnansweredAgain(again));
    JsonObject record = SchoolApi.on(server.url(), "director").audit();
    assertThat(record.getBoolean("intact")).isTrue();
    assertThat(record.getInt("drift", 0)).isZero();
  }
}
