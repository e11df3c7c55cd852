package ua.journal.benchmarks.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import ua.journal.benchmarks.http.Connection.Answer;
import ua.journal.benchmarks.store.Prepared;
import ua.journal.core.sheet.CellCommand.PutMark;
import ua.journal.core.sheet.ColumnRef;

/** One person signed in over one connection. Lives on one thread. */
final class Session implements AutoCloseable {
  private static final int OK = 200;
  private static final int NO_CONTENT = 204;

  private final int port;
  private final Connection connection;
  private final String cookie;
  private final String token;

  private Session(int port, Connection connection, Answer signedIn) {
    this.port = port;
    this.connection = connection;
    this.cookie = String.valueOf(signedIn.cookie);
    this.token = String.valueOf(signedIn.token);
  }

  static Session signIn(int port, String login) throws IOException {
    Connection connection = new Connection(port);
    Answer answer = connection.send(credentials(port, login, Prepared.PASSWORD));
    if (answer.status != NO_CONTENT) {
      throw new IOException("Sign-in of " + login + ": " + answer.status + " " + answer.text());
    }
    return new Session(port, connection, answer);
  }

  /** Prepares a sign-in. */
  static byte[] credentials(int port, String login, String password) {
    String body = "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, password);
    return post(port, "/api/v1/session", "", body);
  }

  /** Prepares a reading request. */
  byte[] get(String path) {
    return ("GET "
            + path
            + " HTTP/1.1\r\nHost: localhost:"
            + port
            + "\r\nCookie: "
            + cookie
            + "\r\n\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Sends a reading request. */
  Answer read(byte[] request) throws IOException {
    Answer answer = connection.send(request);
    if (answer.status != OK) {
      throw new IOException(answer.status + " " + answer.text());
    }
    return answer;
  }

  /** Saves marks in one request. */
  long save(String journal, List<PutMark> marks) throws IOException {
    String body = marks.stream().map(Session::json).collect(Collectors.joining(",", "[", "]"));
    String headers = "Cookie: " + cookie + "\r\nX-CSRF-Token: " + token + "\r\n";
    Answer answer =
        connection.send(post(port, "/api/v1/journals/" + journal + "/commands", headers, body));
    String text = answer.text();
    boolean done =
        answer.status == OK && text.split("\"status\":\"done\"", -1).length > marks.size();
    if (!done) {
      throw new IOException(answer.status + " " + text);
    }
    return answer.body.length;
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }

  private static String json(PutMark mark) {
    String column = ((ColumnRef.Existing) mark.column()).id().toString();
    String reason = mark.reason() == null ? "" : ",\"reason\":\"" + mark.reason() + "\"";
    return "{\"id\":\"%s\",\"type\":\"putMark\",\"column\":\"%s\",\"pupil\":\"%s\",\"value\":\"%s\",\"revision\":%d%s}"
        .formatted(mark.id(), column, mark.pupil(), mark.value(), mark.revision(), reason);
  }

  private static byte[] post(int port, String path, String headers, String body) {
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    byte[] head =
        ("POST %s HTTP/1.1\r\nHost: localhost:%d\r\nOrigin: http://localhost:%d\r\n%s"
                + "Content-Type: application/json\r\nContent-Length: %d\r\n\r\n")
            .formatted(path, port, port, headers, content.length)
            .getBytes(StandardCharsets.UTF_8);
    byte[] request = new byte[head.length + content.length];
    System.arraycopy(head, 0, request, 0, head.length);
    System.arraycopy(content, 0, request, head.length, content.length);
    return request;
  }
}
