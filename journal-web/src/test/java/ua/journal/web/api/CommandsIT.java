package ua.journal.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.journal.web.api.SchoolDay.command;
import static ua.journal.web.api.SchoolDay.mark;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a teacher writes, as it stands in the design: done, repeated, conflict, refused. */
class CommandsIT {
  private static SchoolDay day;
  private static String column;
  private static List<JsonObject> pupils;

  @BeforeAll
  static void openTheJournal() {
    day = SchoolDay.open();
    column = day.newColumn();
    pupils = day.pupils();
  }

  @Test
  void aMarkIsStoredOnceAndOnlyOnce() {
    JsonObject put = mark(column, pupil(0), "9", 0).build();

    JsonObject done = day.perform(put);
    JsonObject again = day.perform(put);

    assertThat(done.getString("status")).isEqualTo("done");
    assertThat(again.getString("status")).isEqualTo("repeated");
    assertThat(again.get("cell")).isEqualTo(done.get("cell"));
    assertThat(done.getJsonObject("cell").getInt("revision")).isEqualTo(1);
    assertThat(done.getJsonObject("cell").getString("state")).isEqualTo("current");
  }

  @Test
  void aStaleRevisionGetsTheConflictWithTheValueThatStands() {
    day.perform(mark(column, pupil(1), "8", 0).build());

    JsonObject stale = day.perform(mark(column, pupil(1), "5", 0).build());

    assertThat(stale.getString("status")).isEqualTo("conflict");
    assertThat(stale.getJsonObject("cell").getString("value")).isEqualTo("8");
  }

  @Test
  void aValueOutsideTheScaleIsRefusedWithItsClause() {
    JsonObject refused = day.perform(mark(column, pupil(2), "13", 0).build());

    assertThat(refused.getString("status")).isEqualTo("refused");
    JsonObject finding = refused.getJsonArray("findings").getJsonObject(0);
    assertThat(finding.getString("rule")).isEqualTo("R-MRK-01");
    assertThat(finding.getString("clause")).isNotEmpty();
    assertThat(finding.getString("message")).contains("13");
  }

  @Test
  void theSameIdWithAnotherBodyIsRefused() {
    JsonObject first = mark(column, pupil(3), "7", 0).build();
    day.perform(first);

    JsonObject reused = day.perform(Json.createObjectBuilder(first).add("value", "12").build());

    assertThat(reused.getString("status")).isEqualTo("refused");
    assertThat(rule(reused)).isEqualTo("COMMAND_ID_REUSED");
  }

  @Test
  void aColumnMadeInTheSameBatchTakesMarksAtOnce() {
    JsonObject add =
        command("addColumn").add("lesson", day.lesson()).add("kind", "CURRENT").build();
    JsonObject put = mark("cmd:" + add.getString("id"), pupil(4), "10", 0).build();

    JsonArray answers = day.performAll(Json.createArrayBuilder().add(add).add(put).build());

    String made = answers.getJsonObject(0).getJsonObject("column").getString("id");
    assertThat(answers.getJsonObject(1).getString("status")).isEqualTo("done");
    assertThat(answers.getJsonObject(1).getJsonObject("cell").getString("column")).isEqualTo(made);
  }

  @Test
  void anUnintelligibleCommandIsRefusedAndTheOthersAreDone() {
    JsonObject unknown = command("drop").build();
    JsonObject put = mark(column, pupil(5), "11", 0).build();

    JsonArray answers = day.performAll(Json.createArrayBuilder().add(unknown).add(put).build());

    assertThat(answers.getJsonObject(0).getString("status")).isEqualTo("refused");
    assertThat(rule(answers.getJsonObject(0))).isEqualTo("COMMAND_MALFORMED");
    assertThat(answers.getJsonObject(1).getString("status")).isEqualTo("done");
  }

  @Test
  void withdrawnAttendanceKeepsItsRevision() {
    JsonObject absent =
        day.perform(
            command("putAbsence")
                .add("column", column)
                .add("pupil", pupil(6))
                .add("revision", revisionOfAttendance(pupil(6)))
                .build());
    int revision =
        absent.containsKey("cell") && absent.getJsonObject("cell").containsKey("attendance")
            ? absent.getJsonObject("cell").getJsonObject("attendance").getInt("revision")
            : revisionOfAttendance(pupil(6));

    JsonObject cleared =
        day.perform(
            command("clearAbsence")
                .add("column", column)
                .add("pupil", pupil(6))
                .add("revision", revision)
                .build());

    assertThat(cleared.getString("status")).isEqualTo("done");
    assertThat(attendance(pupil(6)).getString("fact")).isEqualTo("present");
    assertThat(attendance(pupil(6)).getInt("revision")).isEqualTo(revision + 1);
  }

  @Test
  void theHistoryTellsWhoWroteWhatNewestFirst() {
    day.perform(mark(column, pupil(7), "6", 0).build());
    day.perform(mark(column, pupil(7), "7", 1).build());

    HttpResponse<String> answer =
        day.teacher()
            .get("/journals/" + day.journal() + "/cells/" + column + "/" + pupil(7) + "/history");

    JsonArray events = ApiClient.array(answer);
    assertThat(events.getJsonObject(0).getString("old")).isEqualTo("6");
    assertThat(events.getJsonObject(0).getString("new")).isEqualTo("7");
    assertThat(events.getJsonObject(0).getString("by")).isNotEmpty();
    assertThat(events.getJsonObject(1).getString("new")).isEqualTo("6");
  }

  @Test
  void otherOpenSheetsTakeTheDelta() {
    day.perform(mark(column, pupil(8), "12", 0).build());

    JsonObject delta =
        ApiClient.object(
            day.teacher()
                .get(
                    "/journals/"
                        + day.journal()
                        + "/changes?after="
                        + day.sheet().getJsonNumber("seq")));

    assertThat(delta.getJsonNumber("seq").longValue())
        .isGreaterThan(day.sheet().getJsonNumber("seq").longValue());
    assertThat(delta.getJsonArray("cells").getValuesAs(JsonObject.class))
        .anySatisfy(
            cell -> {
              assertThat(cell.getString("column")).isEqualTo(column);
              assertThat(cell.getString("pupil")).isEqualTo(pupil(8));
              assertThat(cell.getString("value")).isEqualTo("12");
            });
  }

  @Test
  void refusalsSpeakTheLanguageThatIsAccepted() {
    JsonValue wrong = mark(column, pupil(9), "13", 0).build();

    HttpResponse<String> answer =
        day.teacher()
            .send(
                "POST",
                day.commandsPath(),
                java.net.http.HttpRequest.BodyPublishers.ofString("[" + wrong + "]"),
                java.util.Map.of("Accept-Language", "en"));

    assertThat(answer.body()).contains("cannot stand here");
  }

  private static String pupil(int at) {
    return pupils.get(at).getString("id");
  }

  private static String rule(JsonObject answer) {
    return answer.getJsonArray("findings").getJsonObject(0).getString("rule");
  }

  private static int revisionOfAttendance(String pupil) {
    JsonObject found = attendance(pupil);
    return found == null ? 0 : found.getInt("revision");
  }

  private static JsonObject attendance(String pupil) {
    JsonObject sheet = ApiClient.object(day.teacher().get("/journals/" + day.journal()));
    List<String> ofLesson =
        sheet.getJsonArray("columns").getValuesAs(JsonObject.class).stream()
            .filter(each -> each.getString("lesson").equals(day.lesson()))
            .map(each -> each.getString("id"))
            .toList();
    return sheet.getJsonArray("cells").getValuesAs(JsonObject.class).stream()
        .filter(cell -> cell.getString("pupil").equals(pupil))
        .filter(cell -> ofLesson.contains(cell.getString("column")))
        .filter(cell -> cell.containsKey("attendance"))
        .map(cell -> cell.getJsonObject("attendance"))
        .findFirst()
        .orElse(null);
  }
}
