package ua.journal.guard;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the log to a line a minute when the session's cookie has a quote that does not close. The
 * server reads that cookie before any filter, fails, answers 500 without a word and would write
 * some thousand characters for each such request, which anybody can send.
 */
final class BrokenSessions implements Filter {
  private static final String WHERE = "IRequestImpl.getCookieValue";
  private static final String CALLED = "HttpCookie.getValue()";
  private static final long QUIET = Duration.ofMinutes(1).toNanos();

  /** Held here: a logger nobody holds may be forgotten with its filter. */
  private static final Logger SERVER = Logger.getLogger("com.ibm.ws.webcontainer.webapp");

  private final AtomicLong spoken = new AtomicLong(System.nanoTime() - QUIET);
  private final AtomicLong since = new AtomicLong();

  static synchronized void watch() {
    if (!(SERVER.getFilter() instanceof BrokenSessions)) {
      SERVER.setFilter(new BrokenSessions());
    }
  }

  @Override
  public boolean isLoggable(LogRecord entry) {
    if (!isBroken(entry)) {
      return true;
    }
    long reports = since.incrementAndGet();
    long last = spoken.get();
    long now = System.nanoTime();
    if (now - last < QUIET || !spoken.compareAndSet(last, now)) {
      return false;
    }
    since.addAndGet(-reports);
    entry.setLevel(Level.WARNING);
    entry.setMessage(
        "A session cookie whose quotes do not close was refused; reports of the server since the"
            + " last line: "
            + reports);
    entry.setParameters(new Object[0]);
    entry.setThrown(null);
    return true;
  }

  private static boolean isBroken(LogRecord entry) {
    if (tells(entry.getMessage())) {
      return true;
    }
    Object[] parameters = entry.getParameters();
    for (Object parameter : parameters == null ? new Object[0] : parameters) {
      if (parameter instanceof Throwable thrown ? isBroken(thrown) : tells(parameter)) {
        return true;
      }
    }
    return isBroken(entry.getThrown());
  }

  private static boolean isBroken(@Nullable Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      StackTraceElement[] stack = cause.getStackTrace();
      boolean there =
          stack.length > 0
              && (stack[0].getClassName() + "." + stack[0].getMethodName()).endsWith(WHERE);
      if (there) {
        return true;
      }
    }
    return false;
  }

  private static boolean tells(@Nullable Object text) {
    String told = String.valueOf(text);
    return told.contains(WHERE) || told.contains(CALLED);
  }
}
