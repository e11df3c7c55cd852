package ua.journal.web.it;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/**
 * The interface for outside clients as one signed-in person sees it; a test arranges its sheet with
 * it and looks there for what became of it.
 */
public final class SchoolApi {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String PASSWORD = "demo";

  private final String server;
  private final String session;
  private final String token;

  private SchoolApi(String server, String session, String token) {
    this.server = server;
    this.session = session;
    this.token = token;
  }

  /** Signs a demo account in on the server that the build started. */
  public static SchoolApi as(String login) {
    return on(RunningServer.url(), login);
  }

  /** Signs a demo account in on another server. */
  public static SchoolApi on(String server, String login) {
    String body =
        Json.createObjectBuilder().add("login", login).add("password", PASSWORD).build().toString();
    HttpResponse<String> answer =
        RunningServer.send(
            HttpRequest.newBuilder(URI.create(server + "/api/v1/session"))
                .timeout(PATIENCE)
                .header("Origin", server)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    String cookie =
        answer.headers().allValues("set-cookie").stream()
            .filter(value -> value.startsWith("SID="))
            .findFirst()
            .orElseThrow(() -> new AssertionError(login + " is not let in: " + answer));
    String token = answer.headers().firstValue("X-CSRF-Token").orElseThrow();
    return new SchoolApi(server, cookie.substring("SID=".length()).split(";")[0], token);
  }

  /** Value of the session's cookie, for a browser that is to work in the same session. */
  public String session() {
    return session;
  }

  /** Secret of the session that changing requests carry. */
  public String token() {
    return token;
  }

  /** Asks for anything below {@code /api/v1} or for a page. */
  public HttpResponse<String> ask(String path) {
    return RunningServer.send(request(path).build());
  }

  /** A request in this session, to be completed by the test. */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server + path))
        .timeout(PATIENCE)
        .header("Cookie", "SID=" + session);
  }

  /** Ends the session on the server. */
  public void signOut() {
    RunningServer.send(
        request("/api/v1/session")
            .header("X-CSRF-Token", token)
            .header("Origin", server)
            .DELETE()
            .build());
  }

  /** Who the server takes the caller for. */
  public JsonObject me() {
    return read("/api/v1/me").asJsonObject();
  }

  /** Id of the person signed in. */
  public String person() {
    return me().getJsonObject("person").getString("id");
  }

  /** Journals the caller may see. */
  public List<JsonObject> journals() {
    return read("/api/v1/journals").asJsonArray().getValuesAs(JsonObject.class);
  }

  /** Id of the journal with that title. */
  public String journal(String title) {
    return journals().stream()
        .filter(journal -> journal.getString("title").equals(title))
        .map(journal -> journal.getString("id"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no journal " + title));
  }

  /** The sheet of the present semester. */
  public JsonObject sheet(String journal) {
    return read("/api/v1/journals/" + journal).asJsonObject();
  }

  /** What the check of the record finds. */
  public JsonObject audit() {
    return read("/api/v1/audit/verify").asJsonObject();
  }

  /** What was written in a cell, newest first. */
  public List<JsonObject> history(String journal, String column, String pupil) {
    String path = "/api/v1/journals/" + journal + "/cells/" + column + "/" + pupil + "/history";
    return read(path).asJsonArray().getValuesAs(JsonObject.class);
  }

  /** Sends a batch and gives the answers. */
  public List<JsonObject> send(String journal, JsonArray commands) {
    HttpResponse<String> answer = post(journal, commands.toString());
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    return parse(answer.body()).asJsonArray().getValuesAs(JsonObject.class);
  }

  /** Sends any body as a batch. */
  public HttpResponse<String> post(String journal, String body) {
    return RunningServer.send(
        request("/api/v1/journals/" + journal + "/commands")
            .header("X-CSRF-Token", token)
            .header("Origin", server)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  /** Reads any path that is to be answered. */
  public JsonValue read(String path) {
    HttpResponse<String> answer = ask(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
    }
    return parse(answer.body());
  }

  private static JsonValue parse(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return reader.readValue();
    }
  }
}
