package ua.journal.web.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import ua.journal.web.it.RunningServer;
import ua.journal.web.it.SchoolApi;

/**
 * Requests nobody should send, by everybody and by strangers: whatever comes, the answer is none of
 * our own fault, names nothing of our inside, and the log stays short. The last of all classes,
 * because some of what it sends is taken.
 */
@Order(Integer.MAX_VALUE)
@EnabledIfSystemProperty(named = "fuzz.count", matches = "[0-9]+")
class FuzzIT {
  private static final Logger LOG = System.getLogger(FuzzIT.class.getName());
  private static final Pattern STACK =
      Pattern.compile("(?m)^(\\s+at |Incident |Caused by)|Incident [0-9A-Z]{6} ");
  private static final int BYTES_OF_LOG = 400_000;
  private static Fuzz fuzz;
  private static int logBefore;

  @BeforeAll
  static void signIn() {
    fuzz = new Fuzz();
    logBefore = RunningServer.log().length();
  }

  @Test
  @DisplayName("Reads of the interface")
  void reads() {
    isUnhurt("reads", fuzz.each("teacher", DataShots::read));
  }

  @Test
  @DisplayName("Commands of the interface")
  void commands() {
    isUnhurt("commands", fuzz.each("teacher", DataShots::change));
  }

  @Test
  @DisplayName("Pages under odd addresses")
  void pages() {
    isUnhurt("pages", fuzz.each("deputy", PathShots::page));
  }

  @Test
  @DisplayName("Methods, paths and headers at random")
  void raw() {
    isUnhurt("raw", fuzz.each("", PathShots::raw));
  }

  @Test
  @DisplayName("Every form of every page")
  void forms() {
    isUnhurt("forms", fuzz.forms(Fuzz.COUNT, fuzz::ways, FormShots::of));
  }

  @Test
  @DisplayName("Files through the interface and through pages")
  void uploads() {
    Outcomes data = fuzz.each("admin", UploadShots::data);
    isUnhurt("uploads", data);
    isUnhurt(
        "uploads of pages",
        fuzz.forms(
            Fuzz.COUNT / 6,
            person -> List.of("/import.xhtml", "/document.xhtml"),
            (form, page, odd, person) -> UploadShots.page(form, odd, person)));
  }

  @AfterAll
  static void theJournalGoesOn() {
    SchoolApi teacher = SchoolApi.as("teacher");
    String journal = teacher.journals().get(0).getString("id");
    var lesson =
        teacher
            .sheet(journal)
            .getJsonArray("lessons")
            .getValuesAs(jakarta.json.JsonObject.class)
            .get(0);
    var answer =
        teacher.send(
            journal,
            Json.createArrayBuilder()
                .add(
                    Json.createObjectBuilder()
                        .add("id", UUID.randomUUID().toString())
                        .add("type", "confirmRollCall")
                        .add("lesson", lesson.getString("id")))
                .build());
    assertThat(answer).hasSize(1);
    assertThat(SchoolApi.as("admin").audit().getBoolean("intact")).isTrue();
    String log = RunningServer.log();
    // a log that has been rolled over meanwhile is another fault
    String said = log.substring(Math.min(logBefore, log.length()));
    assertThat(STACK.matcher(said).find())
        .as(said.substring(0, Math.min(said.length(), 4000)))
        .isFalse();
    assertThat(said.length()).as("bytes of log").isLessThan(BYTES_OF_LOG);
  }

  private static void isUnhurt(String family, Outcomes outcomes) {
    LOG.log(Level.INFO, "{0}: {1}", family, outcomes);
    assertThat(outcomes.faults()).as(outcomes.toString()).isEmpty();
    assertThat(outcomes.count()).isGreaterThanOrEqualTo(Fuzz.COUNT / 6);
  }
}
