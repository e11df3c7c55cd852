package ua.journal.benchmarks.http;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One kept-alive connection of one client: a socket and a buffer, because a richer client would eat
 * the processor the server needs. Lives on one thread.
 */
final class Connection implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final int port;
  private @Nullable Socket socket;
  private InputStream in = InputStream.nullInputStream();
  private final StringBuilder line = new StringBuilder();

  Connection(int port) {
    this.port = port;
  }

  /** Sends a whole request and reads the whole answer. A closed connection is opened again. */
  Answer send(byte[] request) throws IOException {
    if (socket != null) {
      try {
        return exchange(socket, request);
      } catch (EOFException | java.net.SocketException e) {
        close();
      }
    }
    return exchange(open(), request);
  }

  @Override
  public void close() throws IOException {
    if (socket != null) {
      socket.close();
      socket = null;
    }
  }

  private Socket open() throws IOException {
    Socket opened = new Socket(InetAddress.getLoopbackAddress(), port);
    opened.setTcpNoDelay(true);
    in = new BufferedInputStream(opened.getInputStream(), BUFFER);
    socket = opened;
    return opened;
  }

  private Answer exchange(Socket over, byte[] request) throws IOException {
    over.getOutputStream().write(request);
    String status = readLine();
    Answer answer = new Answer(Integer.parseInt(status.substring(9, 12)));
    int length = 0;
    boolean chunked = false;
    boolean last = false;
    for (String header = readLine(); !header.isEmpty(); header = readLine()) {
      int colon = header.indexOf(':');
      String value = header.substring(colon + 1).trim();
      switch (header.substring(0, colon).toLowerCase(Locale.ROOT)) {
        case "content-length" -> length = Integer.parseInt(value);
        case "transfer-encoding" -> chunked = value.equalsIgnoreCase("chunked");
        case "connection" -> last = value.equalsIgnoreCase("close");
        case "set-cookie" -> answer.keep(value);
        case "x-csrf-token" -> answer.token = value;
        default -> {
          // of no interest here
        }
      }
    }
    answer.body = chunked ? readChunks() : in.readNBytes(length);
    if (last) {
      close();
    }
    return answer;
  }

  private byte[] readChunks() throws IOException {
    java.io.ByteArrayOutputStream body = new java.io.ByteArrayOutputStream(BUFFER);
    for (int size = chunk(); size > 0; size = chunk()) {
      body.write(in.readNBytes(size));
      readLine();
    }
    readLine();
    return body.toByteArray();
  }

  private int chunk() throws IOException {
    return Integer.parseInt(readLine().trim(), 16);
  }

  private String readLine() throws IOException {
    line.setLength(0);
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("The server has closed the connection");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  /** What came back. */
  static final class Answer {
    final int status;
    byte[] body = {};
    @Nullable String cookie;
    @Nullable String token;

    private Answer(int status) {
      this.status = status;
    }

    private void keep(String given) {
      if (given.startsWith("SID=")) {
        cookie = given.substring(0, given.indexOf(';'));
      }
    }

    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }
}
