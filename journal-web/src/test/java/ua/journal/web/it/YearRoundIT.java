package ua.journal.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page as every role on the days on which a year turns, stands still or jumps an hour. One
 * school is begun on 1 September, as schools are; then its clock is moved.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Every page answers in sensible words on every day of the year")
class YearRoundIT {
  private static final List<String> ROLES =
      List.of(
          "director", "deputy", "admin", "secretary", "teacher", "classteacher", "parent", "pupil");
  private static final int AT_ONCE = 4;

  private final OwnServer server = OwnServer.layOut("year-round");
  private final List<SchoolApi> people = new ArrayList<>();

  @BeforeAll
  void firstOfSeptember() {
    server
        .with("journal.demo", "true")
        .with("journal.demo.dir", Path.of("../demo").toAbsolutePath().normalize().toString())
        .beginAt("2026-09-01T10:42");
    server.start();
    ROLES.forEach(role -> people.add(SchoolApi.on(server.url(), role)));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "2026-09-01T10:42",
        "2026-10-25T03:30",
        "2026-12-31T23:59",
        "2027-01-11T10:42",
        "2027-03-28T03:30",
        "2027-05-31T10:42",
        "2027-07-15T12:00",
        "2027-08-25T12:00",
        "2028-02-29T10:42"
      })
  void everyPageAnswers(String moment) throws Exception {
    server.moveTo(moment);
    ExecutorService crew = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<List<String>>> walks =
          people.stream().map(person -> crew.submit(() -> new Crawl(person).faults())).toList();
      List<String> faults = new ArrayList<>();
      for (int i = 0; i < walks.size(); i++) {
        for (String fault : walks.get(i).get()) {
          faults.add(ROLES.get(i) + " " + fault);
        }
      }
      assertThat(faults).isEmpty();
    } finally {
      crew.shutdownNow();
    }
  }

  @Test
  @DisplayName("Before the next year is opened last year's lists serve")
  void august() {
    server.moveTo("2027-08-25T10:42");
    SchoolApi secretary = people.get(ROLES.indexOf("secretary"));
    SchoolApi parent = people.get(ROLES.indexOf("parent"));

    assertThat(secretary.ask("/pupils.xhtml").body()).contains("8-Б", "pupil.xhtml?id=");
    assertThat(secretary.ask("/contingent.xhtml").body()).contains("class.xhtml?id=");
    assertThat(parent.ask("/child.xhtml").statusCode()).isEqualTo(200);
  }
}
