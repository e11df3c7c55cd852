package ua.journal.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import ua.journal.web.it.RunningServer;

/** An outside client: keeps its cookie and token, and can leave out or forge any header. */
final class ApiClient {
  private static final String API = "/api/v1";

  private final Map<String, String> cookies = new LinkedHashMap<>();
  private String token = "";

  /** Somebody who has not signed in. */
  static ApiClient stranger() {
    return new ApiClient();
  }

  /** A person of the demo school. */
  static ApiClient as(String login) {
    ApiClient client = new ApiClient();
    HttpResponse<String> answer = client.signIn(login, "demo");
    if (answer.statusCode() != 204) {
      throw new IllegalStateException("sign-in as " + login + ": " + answer.statusCode());
    }
    return client;
  }

  static String commandId() {
    return UUID.randomUUID().toString();
  }

  HttpResponse<String> signIn(String login, String password) {
    JsonObject typed =
        Json.createObjectBuilder().add("login", login).add("password", password).build();
    HttpResponse<String> answer = post("/session", typed.toString());
    answer.headers().firstValue("X-CSRF-Token").ifPresent(given -> token = given);
    return answer;
  }

  String token() {
    return token;
  }

  String cookie(String name) {
    return cookies.getOrDefault(name, "");
  }

  void useCookie(String name, String value) {
    cookies.put(name, value);
  }

  HttpResponse<String> get(String path) {
    return send("GET", path, BodyPublishers.noBody(), Map.of());
  }

  HttpResponse<String> post(String path, String body) {
    return send("POST", path, BodyPublishers.ofString(body), Map.of());
  }

  HttpResponse<String> delete(String path) {
    return send("DELETE", path, BodyPublishers.noBody(), Map.of());
  }

  /** Sends a request; a header given replaces our own, an empty one leaves it out. */
  HttpResponse<String> send(
      String method, String path, BodyPublisher body, Map<String, String> forged) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Accept", "application/json");
    headers.put("Origin", RunningServer.url());
    headers.put("X-CSRF-Token", token);
    headers.put("Cookie", cookieLine());
    if (!method.equals("GET")) {
      headers.put("Content-Type", "application/json");
    }
    headers.putAll(forged);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(RunningServer.url() + API + path)).method(method, body);
    headers.forEach(
        (name, value) -> {
          if (!value.isEmpty()) {
            request.header(name, value);
          }
        });
    HttpResponse<String> answer = RunningServer.send(request.build());
    answer.headers().allValues("Set-Cookie").forEach(this::keep);
    return answer;
  }

  static JsonObject object(HttpResponse<String> answer) {
    return (JsonObject) json(answer);
  }

  static JsonArray array(HttpResponse<String> answer) {
    return (JsonArray) json(answer);
  }

  private static JsonStructure json(HttpResponse<String> answer) {
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.read();
    }
  }

  private String cookieLine() {
    StringBuilder line = new StringBuilder();
    cookies.forEach((name, value) -> line.append(name).append('=').append(value).append("; "));
    return line.isEmpty() ? "" : line.substring(0, line.length() - 2);
  }

  private void keep(String cookie) {
    String pair = cookie.split(";", 2)[0];
    int equals = pair.indexOf('=');
    cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
  }
}
