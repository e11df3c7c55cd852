package ua.journal.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.journal.web.it.RunningServer;

class SignInIT {
  private static final String BODY = "{\"login\":\"teacher\",\"password\":\"demo\"}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "admin",
        "director",
        "deputy",
        "secretary",
        "classteacher",
        "teacher",
        "pupil",
        "parent"
      })
  void everyDemoAccountSignsIn(String login) {
    ApiClient client = ApiClient.as(login);

    HttpResponse<String> me = client.get("/me");

    assertThat(me.statusCode()).isEqualTo(200);
    assertThat(me.headers().firstValue("X-CSRF-Token")).contains(client.token());
    assertThat(ApiClient.object(me).getJsonArray("roles")).isNotEmpty();
  }

  @Test
  void whateverIsWrongTheAnswerIsTheSame() {
    List<HttpResponse<String>> answers =
        List.of(
            ApiClient.stranger().signIn("secretary", "wrong"),
            ApiClient.stranger().signIn("nobody-at-all", "demo"),
            ApiClient.stranger().signIn("", ""),
            ApiClient.stranger().signIn("x\u0000y", "demo"));

    assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(401);
    assertThat(answers).extracting(HttpResponse::body).containsOnly(answers.get(0).body());
    assertThat(answers)
        .allSatisfy(answer -> assertThat(answer.headers().allValues("Set-Cookie")).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"X-Forwarded-For, 10.0.0.1", "Forwarded, for=10.0.0.1"})
  void theDemoAccountsAreForThisMachineAlone(String header, String value) {
    HttpResponse<String> answer =
        ApiClient.stranger()
            .send("POST", "/session", BodyPublishers.ofString(BODY), Map.of(header, value));

    assertThat(answer.statusCode()).isEqualTo(401);
  }

  @Test
  void aForeignPageSignsNobodyIn() {
    HttpResponse<String> answer =
        ApiClient.stranger()
            .send(
                "POST",
                "/session",
                BodyPublishers.ofString(BODY),
                Map.of("Origin", "http://evil.example"));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
  }

  @Test
  void signingInGivesANewSession() {
    ApiClient client = ApiClient.as("teacher");
    String before = client.cookie("SID");
    String token = client.token();

    client.signIn("teacher", "demo");

    assertThat(client.cookie("SID")).isNotEqualTo(before);
    assertThat(client.token()).isNotEqualTo(token);
    client.useCookie("SID", before);
    assertThat(client.get("/me").statusCode()).isEqualTo(401);
  }

  @Test
  void anInventedSessionIsNobodys() {
    ApiClient client = ApiClient.stranger();
    client.useCookie("SID", "0000aaaaaaaaaaaaaaaaaaaaaaa:-1");

    assertThat(client.get("/me").statusCode()).isEqualTo(401);
  }

  @Test
  void signingOutEndsTheSessionOnTheServer() {
    ApiClient client = ApiClient.as("teacher");
    String session = client.cookie("SID");

    assertThat(client.delete("/session").statusCode()).isEqualTo(204);

    client.useCookie("SID", session);
    assertThat(client.get("/me").statusCode()).isEqualTo(401);
  }

  @Test
  void pagesLeadToTheSignInPageAndOpenNoSession() {
    HttpResponse<String> start = RunningServer.get("/");
    HttpResponse<String> page = RunningServer.get("/login.xhtml");

    assertThat(start.statusCode()).isEqualTo(303);
    assertThat(start.headers().firstValue("Location")).contains("/login.xhtml");
    assertThat(page.headers().allValues("Set-Cookie"))
        .noneMatch(cookie -> cookie.startsWith("SID="))
        .anyMatch(cookie -> cookie.startsWith("login-token="));
  }

  @Test
  void theFormNeedsItsOwnToken() {
    HttpResponse<String> page = RunningServer.get("/login.xhtml");
    String cookie =
        page.headers().allValues("Set-Cookie").stream()
            .filter(each -> each.startsWith("login-token="))
            .findFirst()
            .orElseThrow()
            .split(";")[0];
    String token = cookie.substring("login-token=".length());

    HttpResponse<String> right = form(cookie, "demo", token);
    HttpResponse<String> wrong = form(cookie, "wrong", token);
    HttpResponse<String> forged = form(cookie, "demo", "AAAAAAAAAAAAAAAAAAAAAA");

    assertThat(location(right)).isEqualTo("/");
    assertThat(location(wrong)).startsWith("/login.xhtml?refused=");
    assertThat(location(forged)).isEqualTo("/login.xhtml?expired=1");
    assertThat(wrong.headers().allValues("Set-Cookie"))
        .anyMatch(each -> each.startsWith("login-typed="))
        .noneMatch(each -> each.startsWith("SID="));
  }

  private static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static HttpResponse<String> form(String cookie, String password, String token) {
    String fields = "login=classteacher&password=" + password + "&loginToken=" + token;
    return RunningServer.send(
        HttpRequest.newBuilder(URI.create(RunningServer.url() + "/login"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", RunningServer.url())
            .header("Cookie", cookie)
            .POST(BodyPublishers.ofString(fields))
            .build());
  }
}
