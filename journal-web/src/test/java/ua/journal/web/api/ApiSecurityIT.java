package ua.journal.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not get through, and how it is told. */
class ApiSecurityIT {
  private static final int FIVE_MEGABYTES = 5 * 1024 * 1024;

  private static SchoolDay day;

  @BeforeAll
  static void openTheJournal() {
    day = SchoolDay.open();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/me", "/journals", "/audit/verify", "/nothing-here"})
  void whoHasNotSignedInSeesNothing(String path) {
    HttpResponse<String> answer = ApiClient.stranger().get(path);

    assertThat(answer.statusCode()).isEqualTo(401);
    assertProblem(answer, "NOT_SIGNED_IN");
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "X-CSRF-Token, wrong",
    "X-CSRF-Token, ''",
    "Origin, http://evil.example",
    "Origin, null",
    "Origin, ''",
    "Sec-Fetch-Site, cross-site",
  })
  void aRequestFromElsewhereChangesNothing(String header, String value) {
    HttpResponse<String> answer =
        day.teacher()
            .send("POST", day.commandsPath(), BodyPublishers.ofString("[]"), Map.of(header, value));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertProblem(answer, "FOREIGN_REQUEST");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/xml", ""})
  void onlyJsonIsTaken(String type) {
    HttpResponse<String> answer =
        day.teacher()
            .send(
                "POST",
                day.commandsPath(),
                BodyPublishers.ofString("[]"),
                Map.of("Content-Type", type));

    assertThat(answer.statusCode()).isEqualTo(415);
    assertProblem(answer, "MEDIA_TYPE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{}", "", "[1]", "[{\"type\":\"putMark\"}]", "[{\"id\":\"x\"}]"})
  void whatIsNoBatchIsRefusedAsAWhole(String body) {
    HttpResponse<String> answer = day.teacher().post(day.commandsPath(), body);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertProblem(answer, "MALFORMED");
  }

  @Test
  void aHugeBodyIsRefusedBeforeItIsRead() {
    HttpResponse<String> answer =
        day.teacher()
            .send(
                "POST",
                day.commandsPath(),
                BodyPublishers.ofByteArray(new byte[FIVE_MEGABYTES]),
                Map.of());

    assertThat(answer.statusCode()).isEqualTo(413);
    assertProblem(answer, "TOO_LARGE");
  }

  @Test
  void aHugeBodyWithoutALengthIsRefusedToo() {
    HttpResponse<String> answer =
        day.teacher()
            .send(
                "POST",
                day.commandsPath(),
                BodyPublishers.ofInputStream(
                    () -> new ByteArrayInputStream(new byte[FIVE_MEGABYTES])),
                Map.of());

    assertThat(answer.statusCode()).isEqualTo(413);
    assertProblem(answer, "TOO_LARGE");
  }

  @Test
  void foreignAndMissingPupilsLookAlike() {
    ApiClient parent = ApiClient.as("parent");
    JsonObject me = ApiClient.object(parent.get("/me"));
    String own =
        me.getJsonObject("relations").getJsonArray("children").getJsonObject(0).getString("id");
    String foreign =
        day.pupils().stream()
            .map(pupil -> pupil.getString("id"))
            .filter(id -> !me.toString().contains(id))
            .findFirst()
            .orElseThrow();

    HttpResponse<String> strangers = parent.get("/pupils/" + foreign + "/diary");
    HttpResponse<String> nobodys = parent.get("/pupils/123456789/diary");
    HttpResponse<String> nonsense = parent.get("/pupils/-1/diary");

    assertThat(parent.get("/pupils/" + own + "/diary").statusCode()).isEqualTo(200);
    assertThat(strangers.statusCode()).isEqualTo(404);
    assertThat(nobodys.body()).isEqualTo(strangers.body());
    assertThat(nonsense.body()).isEqualTo(strangers.body());
  }

  @Test
  void familiesSeeNoJournal() {
    assertThat(ApiClient.as("parent").get("/journals/" + day.journal()).statusCode())
        .isIn(403, 404);
    assertThat(ApiClient.as("pupil").get("/journals/" + day.journal()).statusCode()).isIn(403, 404);
  }

  @Test
  void theAdministratorNeitherReadsNorWritesMarks() {
    ApiClient admin = ApiClient.as("admin");

    HttpResponse<String> read = admin.get("/journals/" + day.journal());
    HttpResponse<String> written = admin.post(day.commandsPath(), "[]");

    assertThat(read.statusCode()).isEqualTo(403);
    assertProblem(read, "NOT_ALLOWED");
    assertThat(ApiClient.object(read).getString("clause")).isNotEmpty();
    assertThat(written.statusCode()).isEqualTo(403);
    assertThat(ApiClient.object(admin.get("/audit/verify")).getBoolean("intact")).isTrue();
  }

  @Test
  void everyAnswerIsHardened() {
    HttpResponse<String> answer = day.teacher().get("/journals");

    assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(answer.headers().allValues("Content-Security-Policy"))
        .containsExactly("default-src 'none'; frame-ancestors 'none'");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
  }

  private static void assertProblem(HttpResponse<String> answer, String code) {
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    JsonObject problem = ApiClient.object(answer);
    assertThat(problem.getString("code")).isEqualTo(code);
    assertThat(problem.getInt("status")).isEqualTo(answer.statusCode());
    assertThat(problem.getString("title")).isNotEmpty();
    assertThat(problem.getString("detail")).isNotEmpty();
  }
}
