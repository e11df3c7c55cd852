package ua.journal.web.seal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * Checkpoints posted as plain text, a line each, as soon as they are made. Only over TLS, or to
 * this machine.
 *
 * @param address where
 * @param token what the receiver knows this journal by, empty for nothing
 */
public record Webhook(URI address, String token) implements Place {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int OK = 200;
  private static final int REDIRECT = 300;

  /** Whether an address is one to which checkpoints may go. */
  public static boolean allowed(URI address) {
    String host = address.getHost();
    boolean own =
        host != null
            && (host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]"));
    return host != null
        && ("https".equals(address.getScheme()) || own && "http".equals(address.getScheme()));
  }

  @Override
  public String name() {
    return "webhook";
  }

  @Override
  public Duration gathers() {
    return Duration.ZERO;
  }

  @Override
  public void send(List<String> lines, String alarm) throws IOException {
    String body = String.join("\n", lines) + (alarm.isEmpty() ? "" : "\n# " + alarm) + "\n";
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("Content-Type", "text/plain; charset=utf-8")
            .POST(HttpRequest.BodyPublishers.ofString(body.strip() + "\n", StandardCharsets.UTF_8));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    try {
      int status =
          client.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
      if (status < OK || status >= REDIRECT) {
        throw new IOException("The webhook answered " + status);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Not waited for", e);
    }
  }
}
