package ua.journal.web.fuzz;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import ua.journal.web.it.RunningServer;

/** One request as it goes over the wire. */
final class Shot {
  private static final int LONGEST = 7_000;

  private final String method;
  private final String target;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private byte[] body = new byte[0];

  Shot(String method, String target) {
    this.method = method;
    // the container takes no longer line, and says nothing to it
    this.target = target.substring(0, Math.min(target.length(), LONGEST));
    headers.put("Host", URI.create(RunningServer.url()).getRawAuthority());
  }

  /** In the session of somebody. */
  Shot of(Person person) {
    if (!person.cookie().isEmpty()) {
      headers.put("Cookie", person.cookie());
    }
    return this;
  }

  /** With what changing requests of a page of ours carry. */
  Shot own(Person person) {
    headers.put("Origin", RunningServer.url());
    headers.put("X-CSRF-Token", person.token());
    return of(person);
  }

  /** With a header; an empty one leaves it out. */
  Shot with(String name, String value) {
    if (value.isEmpty()) {
      headers.remove(name);
    } else {
      headers.put(name, value);
    }
    return this;
  }

  Shot body(String type, byte[] bytes) {
    body = bytes;
    return with("Content-Type", type);
  }

  Shot body(String type, String text) {
    return body(type, text.getBytes(StandardCharsets.UTF_8));
  }

  boolean isHead() {
    return method.equals("HEAD");
  }

  byte[] bytes() {
    StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
    headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    if (body.length > 0 || method.equals("POST")) {
      head.append("Content-Length: ").append(body.length).append("\r\n");
    }
    byte[] first = head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
    byte[] all = new byte[first.length + body.length];
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(body, 0, all, first.length, body.length);
    return all;
  }

  @Override
  public String toString() {
    String text = new String(body, StandardCharsets.UTF_8);
    String shown = text.substring(0, Math.min(text.length(), 600));
    String type = headers.getOrDefault("Content-Type", "");
    return method
        + " "
        + target.substring(0, Math.min(target.length(), 300))
        + " "
        + type
        + " "
        + shown;
  }
}
