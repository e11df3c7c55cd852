package ua.journal.web.door;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import ua.journal.web.problem.ProblemCode;
import ua.journal.web.problem.TurnedAwayException;

/**
 * A request whose body has to come at the rate of a poor line: 20 seconds and one more for every 4
 * KB of it. The thread of a slower one is needed by others.
 */
final class PacedRequest extends HttpServletRequestWrapper {
  private static final long PATIENCE_NANOS = 20_000_000_000L;
  private static final long NANOS_OF_BYTE = 1_000_000_000L / 4096;

  PacedRequest(HttpServletRequest request) {
    super(request);
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    return new Paced(super.getInputStream());
  }

  private static final class Paced extends ServletInputStream {
    private final ServletInputStream in;
    private final long begun = System.nanoTime();
    private long bytes;

    Paced(ServletInputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      int next = in.read();
      paced(1);
      return next;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      int read = in.read(to, offset, length);
      paced(read);
      return read;
    }

    private void paced(int read) {
      bytes += Math.max(0, read);
      if (System.nanoTime() - begun > PATIENCE_NANOS + bytes * NANOS_OF_BYTE) {
        throw new TurnedAwayException(ProblemCode.SLOW);
      }
    }

    @Override
    public boolean isFinished() {
      return in.isFinished();
    }

    @Override
    public boolean isReady() {
      return in.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      in.setReadListener(listener);
    }
  }
}
