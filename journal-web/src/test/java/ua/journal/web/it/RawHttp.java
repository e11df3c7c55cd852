package ua.journal.web.it;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One connection that sends whatever it is given, also what no proper client would send, and stays
 * open between requests. For one thread.
 */
public final class RawHttp implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 30_000;
  private static final int MOST_BODY = 4 << 20;

  private final URI server = URI.create(RunningServer.url());
  private @Nullable Socket socket;
  private @Nullable InputStream in;

  /** An answer; status 0 when the server closed the connection without a word. */
  public record Answer(int status, String head, String body) {
    /** Value of a header, empty for none. */
    public String header(String name) {
      String wanted = name.toLowerCase(Locale.ROOT) + ":";
      return head.lines()
          .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(wanted))
          .map(line -> line.substring(wanted.length()).strip())
          .findFirst()
          .orElse("");
    }
  }

  /** Asks for one address, however it is written. */
  public static Answer get(String target) throws IOException {
    try (RawHttp wire = new RawHttp()) {
      String host = wire.server.getRawAuthority();
      String head = "GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
      return wire.send(head.getBytes(StandardCharsets.UTF_8), false);
    }
  }

  /** Sends bytes and reads one answer. */
  public Answer send(byte[] request, boolean bodyless) throws IOException {
    boolean reused = socket != null;
    Answer answer = exchange(request, bodyless);
    return answer.status() == 0 && reused ? exchange(request, bodyless) : answer;
  }

  private Answer exchange(byte[] request, boolean bodyless) throws IOException {
    open();
    try {
      try {
        socket.getOutputStream().write(request);
      } catch (IOException e) {
        // refused before all of it was sent: the answer may stand there already
      }
      Answer answer = read(bodyless);
      if (answer.status() == 0 || answer.header("connection").equalsIgnoreCase("close")) {
        close();
      }
      return answer;
    } catch (java.net.SocketTimeoutException e) {
      close();
      throw e;
    } catch (IOException e) {
      close();
      return new Answer(0, "", "");
    }
  }

  private void open() throws IOException {
    if (socket == null) {
      socket = new Socket(InetAddress.getByName(server.getHost()), server.getPort());
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.setTcpNoDelay(true);
      in = new BufferedInputStream(socket.getInputStream());
    }
  }

  private Answer read(boolean bodyless) throws IOException {
    String head = head();
    while (head.startsWith("HTTP/1.1 1")) {
      head = head();
    }
    if (head.length() < "HTTP/1.1 200".length()) {
      return new Answer(0, head, "");
    }
    int status = Integer.parseInt(head.substring(9, 12));
    Answer bare = new Answer(status, head, "");
    if (bodyless || status == 204 || status == 304) {
      return bare;
    }
    return new Answer(status, head, new String(body(bare), StandardCharsets.UTF_8));
  }

  private String head() throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    int last = 0;
    for (int b = in.read(); b >= 0; b = in.read()) {
      head.write(b);
      last = last << 8 | b;
      if (last == 0x0D0A0D0A) {
        break;
      }
    }
    return head.toString(StandardCharsets.ISO_8859_1);
  }

  private byte[] body(Answer answer) throws IOException {
    if (answer.header("transfer-encoding").equalsIgnoreCase("chunked")) {
      return chunks();
    }
    String length = answer.header("content-length");
    if (!length.isEmpty()) {
      return in.readNBytes(Integer.parseInt(length));
    }
    byte[] rest = in.readNBytes(MOST_BODY);
    close();
    return rest;
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    int size = chunk();
    while (size > 0) {
      all.write(in.readNBytes(size));
      line();
      size = chunk();
    }
    line();
    return all.toByteArray();
  }

  private int chunk() throws IOException {
    return Integer.parseInt(line().split(";")[0].strip(), 16);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
      if (b != '\r') {
        line.append((char) b);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    if (socket != null) {
      socket.close();
      socket = null;
    }
  }
}
