package ua.journal.web.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The server that the build started from the top-level {@code server.xml} before the integration
 * tests, with its own port and an empty data folder. Without the build (in an editor) it is the
 * server of {@code ./run}.
 */
public final class RunningServer {
  private static final Duration START = Duration.ofMinutes(10);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private RunningServer() {}

  /** Address of the server without a slash at the end, ready to answer. */
  public static String url() {
    return Ready.URL;
  }

  /** Reads one page as somebody who is not signed in. */
  public static HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(url() + path)).build());
  }

  /** Sends one request. */
  public static HttpResponse<String> send(HttpRequest request) {
    try {
      return CLIENT.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for " + request.uri(), e);
    }
  }

  /** What the server has written into its log so far. */
  public static String log() {
    String folder =
        System.getProperty("journal.it.logs", "target/liberty/wlp/usr/servers/journal/logs");
    try {
      return Files.readString(Path.of(folder, "messages.log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits once for all tests of one run. */
  private static final class Ready {
    static final String URL = await(System.getProperty("journal.it.url", "http://localhost:9080"));

    private static String await(String url) {
      long end = System.nanoTime() + START.toNanos();
      HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/health/ready")).build();
      while (!answers(request)) {
        if (System.nanoTime() > end) {
          throw new IllegalStateException(request.uri() + " is not ready within " + START);
        }
        pause();
      }
      return url;
    }

    private static boolean answers(HttpRequest request) {
      try {
        return send(request).statusCode() == 200;
      } catch (UncheckedIOException e) {
        if (e.getCause() instanceof ConnectException) {
          return false;
        }
        throw e;
      }
    }

    private static void pause() {
      try {
        Thread.sleep(200);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while the server starts", e);
      }
    }
  }
}
