package ua.journal.web.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import ua.journal.web.it.RunningServer;

/** What no decent client sends: bytes as they are, over a socket. */
final class RawHttp {
  private static final URI SERVER = URI.create(RunningServer.url());
  private static final int MILLIS = 3000;

  private RawHttp() {}

  /** Host and port of the server, as they stand in the header. */
  static String host() {
    return SERVER.getAuthority();
  }

  static Socket open() throws IOException {
    Socket socket = new Socket(SERVER.getHost(), SERVER.getPort());
    socket.setSoTimeout(MILLIS);
    return socket;
  }

  /** Sends lines, an empty one before the body, and returns all that comes back until the end. */
  static String send(String... lines) {
    try (Socket socket = open()) {
      socket.getOutputStream().write(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      try {
        socket.getInputStream().transferTo(answer);
      } catch (SocketTimeoutException e) {
        answer.write("<left open>".getBytes(StandardCharsets.UTF_8));
      }
      return answer.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
