package ua.journal.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.journal.web.it.RunningServer;

/** What every request meets first. */
class DoorIT {
  private static final String BODY = "{\"login\":\"x\",\"password\":\"y\"}";
  private static final String HOST = "Host: " + RawHttp.host();
  private static final String ORIGIN = "Origin: " + RunningServer.url();
  private static final String SIGN_IN = "POST /api/v1/session HTTP/1.1";
  private static final String JSON = "Content-Type: application/json";

  @ParameterizedTest
  @ValueSource(strings = {"GET /login.xhtml HTTP/1.1", "GET /js/nothing.js HTTP/1.1"})
  void aRequestNamesItsHostOnce(String line) {
    String close = "Connection: close";
    assertThat(RawHttp.send(line, close, "", "")).startsWith("HTTP/1.1 400");
    assertThat(RawHttp.send(line, "Host:", close, "", "")).startsWith("HTTP/1.1 400");
    assertThat(RawHttp.send(line, HOST, "Host: evil.example", close, "", ""))
        .startsWith("HTTP/1.1 400");
  }

  @Test
  void ofTwoLengthsNoneIsBelievedForLong() {
    String length = "Content-Length: " + BODY.length();
    String hidden = "GET /login.xhtml HTTP/1.1\r\n" + HOST + "\r\n\r\n";

    assertThat(RawHttp.send(SIGN_IN, HOST, ORIGIN, JSON, length, length, "", BODY))
        .startsWith("HTTP/1.1 400")
        .doesNotContain("<left open>");
    assertThat(RawHttp.send(SIGN_IN, HOST, ORIGIN, JSON, "Transfer-Encoding: x", "", BODY))
        .startsWith("HTTP/1.1 400")
        .doesNotContain("<left open>");
    // the server itself drops the other length and ends the connection: nothing follows on it
    List<String> answers =
        List.of(
            RawHttp.send(
                SIGN_IN, HOST, ORIGIN, JSON, length, "Content-Length: 0", "", BODY + hidden),
            RawHttp.send(
                SIGN_IN,
                HOST,
                ORIGIN,
                JSON,
                "Content-Length: 0",
                "Transfer-Encoding: chunked",
                "",
                "0\r\n\r\n" + hidden));
    assertThat(answers)
        .allSatisfy(
            answer ->
                assertThat(answer)
                    .doesNotContain("<left open>")
                    .doesNotContain("HTTP/1.1 200")
                    .containsOnlyOnce("HTTP/1.1 4"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "PATCH", "CONNECT", "BREW"})
  void pagesAnswerGetHeadAndPost(String method) {
    assertThat(RawHttp.send(method + " /login.xhtml HTTP/1.1", HOST, "", ""))
        .startsWith("HTTP/1.1 405")
        .contains("Allow: GET, HEAD, POST", "Так звертатися сюди не можна");
  }

  @Test
  void nobodyTraces() {
    assertThat(RawHttp.send("TRACE /login.xhtml HTTP/1.1", HOST, "Connection: close", "", ""))
        .startsWith("HTTP/1.1 403");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://evil.example", "null"})
  void aPostbackOfAForeignPageIsRefused(String origin) {
    ApiClient director = ApiClient.as("director");
    HttpResponse<String> answer =
        RunningServer.send(
            HttpRequest.newBuilder(URI.create(RunningServer.url() + "/staff.xhtml"))
                .header("Origin", origin)
                .header("Cookie", "SID=" + director.cookie("SID"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("jakarta.faces.ViewState=x"))
                .build());

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("Запит надіслано не зі сторінки журналу");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/metrics", "/openapi", "/openapi/ui/"})
  void whatTheServerTellsOfItselfIsForItsOwnMachine(String path) {
    assertThat(RunningServer.get(path).statusCode()).isEqualTo(200);
    for (String header : List.of("X-Forwarded-For", "Forwarded", "X-Real-IP", "Via")) {
      assertThat(
              RawHttp.send(
                  "GET " + path + " HTTP/1.1",
                  HOST,
                  header + ": 127.0.0.1",
                  "Connection: close",
                  "",
                  ""))
          .startsWith("HTTP/1.1 404");
    }
  }

  @Test
  void beforeSignInOnlyShortRequestsAreTaken() {
    HttpResponse<String> long1 =
        ApiClient.stranger().post("/session", "{\"login\":\"" + "x".repeat(20_000) + "\"}");
    assertThat(long1.statusCode()).isEqualTo(413);
    assertThat(long1.body()).contains("SHORT_ONLY");

    String chunk = "x".repeat(0x6000);
    assertThat(
            RawHttp.send(
                SIGN_IN,
                HOST,
                ORIGIN,
                JSON,
                "Transfer-Encoding: chunked",
                "",
                "6000",
                chunk,
                "0",
                "",
                ""))
        .startsWith("HTTP/1.1 413");
  }

  @Test
  void aFormInTheAddressIsNoWayRound() {
    assertThat(
            RawHttp.send(
                "POST /login?login=x&password=y HTTP/1.1",
                HOST,
                ORIGIN,
                "Content-Length: 0",
                "Connection: close",
                "",
                ""))
        .startsWith("HTTP/1.1 303")
        .contains("Location: /login.xhtml?expired=1");
  }

  @Test
  void aFormNobodyCanReadIsMalformed() {
    String form = "login=%zz&password=x";
    assertThat(
            RawHttp.send(
                "POST /login HTTP/1.1",
                HOST,
                ORIGIN,
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: " + form.length(),
                "",
                form))
        .startsWith("HTTP/1.1 400");
  }

  @Test
  void aPersonHasFiveSessionsAndTheOldestGoes() {
    List<ApiClient> clients =
        IntStream.range(0, 12)
            .mapToObj(i -> ApiClient.as("secretary"))
            .collect(Collectors.toCollection(ArrayList::new));

    List<Integer> statuses =
        clients.stream().map(client -> client.get("/me").statusCode()).toList();

    assertThat(statuses.subList(0, 7)).containsOnly(401);
    assertThat(statuses.subList(7, 12)).containsOnly(200);
  }

  @Test
  void wrongLoginsOfOneAddressLockNobodyElseOut() {
    for (int i = 0; i < 60; i++) {
      assertThat(ApiClient.stranger().signIn("guess" + i, "wrong").statusCode()).isEqualTo(401);
    }
    assertThat(ApiClient.stranger().signIn("pupil", "demo").statusCode()).isEqualTo(204);
  }
}
