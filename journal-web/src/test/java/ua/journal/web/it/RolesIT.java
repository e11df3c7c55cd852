package ua.journal.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may read and write what, asked from outside (R-SEC-01, R-SEC-02). */
class RolesIT {
  private static final String JOURNAL = "Алгебра · 8-Б";

  @ParameterizedTest
  @CsvSource({"deputy", "director", "classteacher"})
  void thoseWhoOverseeReadAJournalAndWriteNothing(String login) {
    SchoolApi reader = SchoolApi.as(login);
    String id = reader.journal(JOURNAL);
    JsonObject sheet = reader.sheet(id);
    String column = sheet.getJsonArray("columns").getJsonObject(0).getString("id");
    String pupil = sheet.getJsonArray("pupils").getJsonObject(0).getString("id");

    assertThat(sheet.getJsonObject("journal").getBoolean("canWrite")).isFalse();
    assertThat(reader.post(id, Commands.batch(Commands.putMark(column, pupil, "9", 0)).toString()))
        .matches(answer -> answer.statusCode() == 403 || answer.statusCode() == 404);
  }

  @ParameterizedTest
  @CsvSource({"admin, 403", "secretary, 403", "parent, 403", "pupil, 403"})
  void othersNeitherSeeNorChangeMarks(String login, int status) {
    String id = SchoolApi.as("deputy").journal(JOURNAL);
    SchoolApi stranger = SchoolApi.as(login);

    assertThat(stranger.ask("/api/v1/journals/" + id).statusCode()).isEqualTo(status);
    assertThat(stranger.post(id, "[]").statusCode()).isIn(403, 404);
    assertThat(stranger.journals()).isEmpty();
  }

  @Test
  void aTeacherHasHisOwnJournalsAlone() {
    SchoolApi teacher = SchoolApi.as("teacher");
    String foreign = SchoolApi.as("deputy").journal("Хімія · 9-А");

    assertThat(teacher.journals()).hasSizeGreaterThanOrEqualTo(9);
    assertThat(teacher.ask("/api/v1/journals/" + foreign).statusCode()).isEqualTo(404);
  }

  @Test
  void aParentSeesEachOfHisChildrenAndNoOther() {
    SchoolApi parent = SchoolApi.as("parent");
    List<JsonObject> children =
        parent
            .me()
            .getJsonObject("relations")
            .getJsonArray("children")
            .getValuesAs(JsonObject.class);

    assertThat(children).hasSize(2);
    children.forEach(
        child -> assertThat(parent.ask(diary(child.getString("id"))).statusCode()).isEqualTo(200));
    String foreign = foreignPupil(children.stream().map(c -> c.getString("id")).toList());
    assertThat(parent.ask(diary(foreign)).statusCode()).isEqualTo(404);
    assertThat(parent.ask("/diary.xhtml?pupil=" + foreign).statusCode()).isIn(403, 404);
  }

  @Test
  void aDiaryNamesNoOtherPupil() {
    SchoolApi pupil = SchoolApi.as("pupil");
    String self = pupil.me().getJsonObject("relations").getString("self");
    SchoolApi deputy = SchoolApi.as("deputy");

    String diary = pupil.ask("/diary.xhtml").body() + pupil.ask(diary(self)).body();
    assertThat(
            deputy
                .sheet(deputy.journal(JOURNAL))
                .getJsonArray("pupils")
                .getValuesAs(JsonObject.class))
        .filteredOn(other -> !other.getString("id").equals(self))
        .extracting(other -> other.getString("name"))
        .noneMatch(diary::contains);
  }

  @ParameterizedTest
  @CsvSource({
    "director, 200",
    "deputy, 200",
    "admin, 200",
    "teacher, 403",
    "secretary, 403",
    "parent, 403",
    "pupil, 403"
  })
  void theRecordIsCheckedByThoseWhoAnswerForIt(String login, int status) {
    assertThat(SchoolApi.as(login).ask("/api/v1/audit/verify").statusCode()).isEqualTo(status);
  }

  private static String foreignPupil(List<String> own) {
    SchoolApi deputy = SchoolApi.as("deputy");
    return deputy
        .sheet(deputy.journal(JOURNAL))
        .getJsonArray("pupils")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(pupil -> pupil.getString("id"))
        .filter(pupil -> !own.contains(pupil))
        .findFirst()
        .orElseThrow();
  }

  private static String diary(String pupil) {
    return "/api/v1/pupils/" + pupil + "/diary?from=2026-11-23&to=2026-11-28";
  }
}
