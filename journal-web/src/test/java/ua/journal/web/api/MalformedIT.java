package ua.journal.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.journal.web.it.RawHttp;
import ua.journal.web.it.RunningServer;
import ua.journal.web.it.SchoolApi;

/** What nobody should send is refused in words, and the log keeps to a line. */
class MalformedIT {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String NONCE =
      encoded(
          Base64.getEncoder()
              .encodeToString(
                  "00000000-0000-0000-0000-000000000000".getBytes(StandardCharsets.UTF_8)));

  private int before;

  @BeforeEach
  void lookAtTheLog() {
    before = RunningServer.log().length();
  }

  @AfterEach
  void theLogKeepsToALine() {
    // the server tells once, in a line, of the first failure of its own reader of sessions
    String said =
        RunningServer.log()
            .substring(before)
            .lines()
            .filter(line -> !line.contains("FFDC1015I") || !line.contains("HttpCookie.getValue()"))
            .collect(Collectors.joining("\n"));
    assertThat(said).doesNotContain("\tat ", "    at ", "Exception");
    assertThat(said).hasSizeLessThan(2_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/login.xhtml?from=%zz",
        "/login.xhtml?a=%00",
        "/guide.xhtml?x=%C0%AF",
        "/a%2fb",
        "/login.xhtml?jakarta.faces.ViewState=stateless",
        "/login.xhtml?%6aakarta.faces.ViewState=x",
        "/js/%c0%af",
        "/login?a=%"
      })
  void anAddressThatIsNoText(String target) throws IOException {
    RawHttp.Answer answer = RawHttp.get(target);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("lang=\"uk\"", "Запит");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a=b",
        "jakarta.faces.ViewState=stateless",
        "a=%00",
        "jakarta.faces.ViewState=stateless&primefaces.nonce=x",
        "jakarta.faces.ViewState=AAAA",
        "jakarta.faces.ViewState=AAAA&primefaces.nonce=YWJj"
      })
  void aFormWithoutItsSecrets(String body) {
    HttpResponse<String> answer = post("/login.xhtml", FORM, body, false);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("lang=\"uk\"", "Код відповіді: 400");
  }

  @Test
  void aFormBeforeTheDoorWhoseSignsAreNone() {
    HttpResponse<String> answer = post("/login.xhtml", FORM, "a=%zz", false);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("lang=\"uk\"", "Запит не вдалося прочитати");
  }

  /** Nobody sends files before the door, and pages behind it lead there. */
  @ParameterizedTest
  @CsvSource({
    "multipart/form-data, 415",
    "multipart/form-data; boundary=x, 415",
    "text/plain, 400"
  })
  void aFormOfAnotherKind(String type, int status) {
    assertThat(post("/login.xhtml", type, "x", false).statusCode()).isEqualTo(status);
    assertThat(post("/import.xhtml", type, "x", false).statusCode()).isEqualTo(303);
  }

  @Test
  void aScriptIsToldWithoutNamesOfClasses() {
    HttpResponse<String> answer =
        post("/public.xhtml", FORM, "jakarta.faces.ViewState=stateless&primefaces.nonce=x", true);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
    assertThat(answer.body()).contains("MALFORMED").doesNotContain("Exception", "primefaces");
  }

  @Test
  void aFormOfAPageThatIsGoneIsOld() {
    String body = "jakarta.faces.ViewState=AAAA&primefaces.nonce=" + NONCE;

    assertThat(post("/guide.xhtml", FORM, body, false).statusCode()).isEqualTo(410);
  }

  @Test
  void aDayBeforeAllDaysIsRefused() {
    HttpResponse<String> answer =
        ApiClient.as("parent").get("/pupils/1/diary?from=-999999999-01-01&to=x");

    assertThat(answer.statusCode()).isIn(400, 404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"BREW", "PATCH", "PROPFIND"})
  void aMethodNobodyKnows(String method) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(RunningServer.url() + "/login"))
            .method(method, BodyPublishers.noBody())
            .build();

    assertThat(RunningServer.send(request).statusCode()).isEqualTo(405);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/css/", "/js/?=", "/css/none.css?jakarta.faces.Token=x"})
  void aFormForAFile(String address) {
    HttpResponse<String> answer = post(address, "application/x-www-form-urlencoded", "a=b", false);

    assertThat(answer.statusCode()).isEqualTo(405);
  }

  /** Nothing stands there, and nobody has signed in. */
  @ParameterizedTest
  @ValueSource(strings = {"/index", "/none"})
  void aFormForNothing(String address) {
    HttpResponse<String> answer = post(address, FORM, "a=b", false);

    assertThat(answer.statusCode()).isIn(303, 404);
  }

  /** What a page with a field for files gets from a form that carries none. */
  @ParameterizedTest
  @CsvSource({"deputy, /document.xhtml, edit:save", "admin, /import.xhtml, choose:check"})
  void aFormForFilesThatBringsNone(String login, String page, String button) {
    SchoolApi api = SchoolApi.as(login);
    String shown = api.ask(page).body();
    String form = button.split(":")[0];
    String body =
        Stream.of("jakarta.faces.ViewState", "primefaces.nonce")
            .map(name -> name + "=" + encoded(value(shown, name)))
            .collect(
                Collectors.joining("&", "", "&" + form + "_SUBMIT=1&" + encoded(button) + "="));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(RunningServer.url() + page))
            .header("Content-Type", FORM)
            .header("Origin", RunningServer.url())
            .header("Cookie", "SID=" + api.session())
            .POST(BodyPublishers.ofString(body))
            .build();

    assertThat(RunningServer.send(request).statusCode()).isIn(200, 400);
  }

  private static String value(String page, String field) {
    String named = "name=\"" + Pattern.quote(field) + "\"";
    return Pattern.compile("<input(?=[^>]*" + named + ")[^>]*\\bvalue=\"([^\"]*)\"")
        .matcher(page)
        .results()
        .findFirst()
        .orElseThrow()
        .group(1);
  }

  /** A cookie that cannot be read is none; whoever brings it is asked to sign in as anybody. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "lang=\"",
        "sign-in=\"",
        "known-device=\"",
        "login-token=\"",
        "login-typed=\"",
        "shared-device=\"",
        "form-sent=\"",
        "SID=\"a\"b\"",
        "SID=a;b=",
        "SID",
        ";;;",
        "SID=\u0001\u0002",
        "SID=\u00ff",
        "=x; $Path=/; a b=c; @(x)=y",
        "SID=\"\\",
        "Expires=1; Max-Age=x; Secure"
      })
  void aCookieThatIsNone(String cookie) throws IOException {
    assertThat(withCookie("/login.xhtml", cookie).status()).isEqualTo(200);
    assertThat(withCookie("/my.xhtml", cookie).status()).isEqualTo(303);
    assertThat(withCookie("/api/v1/me", cookie).status()).isEqualTo(401);
    assertThat(withCookie("/%zz", cookie).status()).isEqualTo(400);
  }

  @Test
  void moreCookiesThanAnybodyHas() throws IOException {
    String many = "c=x; ".repeat(200);

    assertThat(withCookie("/login.xhtml", many).status()).isEqualTo(200);
    assertThat(withCookie("/login.xhtml", "a=" + "x".repeat(60_000)).status()).isEqualTo(400);
  }

  /** The server itself reads this one, before any filter: an empty 500, but no stack in the log. */
  @ParameterizedTest
  @ValueSource(strings = {"SID=\"", "$Version=\"1\"; SID=\""})
  void aSessionWhoseQuotesDoNotClose(String cookie) throws IOException {
    RawHttp.Answer answer = withCookie("/login.xhtml", cookie);

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.body()).isEmpty();
  }

  private static RawHttp.Answer withCookie(String target, String cookie) throws IOException {
    String host = URI.create(RunningServer.url()).getRawAuthority();
    String head = "GET %s HTTP/1.1\r\nHost: %s\r\nCookie: %s\r\n\r\n";
    try (RawHttp wire = new RawHttp()) {
      return wire.send(
          head.formatted(target, host, cookie).getBytes(StandardCharsets.ISO_8859_1), false);
    }
  }

  private static HttpResponse<String> post(String page, String type, String body, boolean ajax) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(RunningServer.url() + page))
            .header("Origin", RunningServer.url())
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body));
    if (ajax) {
      request.header("Faces-Request", "partial/ajax");
    }
    return RunningServer.send(request.build());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
