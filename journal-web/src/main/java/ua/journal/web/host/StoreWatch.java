package ua.journal.web.host;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import ua.journal.core.StoreState;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;

/**
 * Looks every few seconds how the storage is, so that nobody else has to wait for a storage that
 * does not answer: who asks how it is gets the last look, and while it is gone every call of it is
 * refused at once. One thread asks, and a storage that comes back is opened by it alone.
 * Thread-safe.
 */
final class StoreWatch implements AutoCloseable {
  private static final Logger LOG = System.getLogger(StoreWatch.class.getName());

  private final Supplier<StoreState> look;
  private final Pace pace;
  private final Thread thread;
  private volatile StoreState state = StoreState.OPEN;
  private volatile long seen = System.nanoTime();
  private volatile long worked = System.nanoTime();
  private volatile boolean closed;

  /**
   * Makes a watch that has not begun.
   *
   * @param look asks the storage, within a deadline
   */
  StoreWatch(Supplier<StoreState> look, Pace pace) {
    this.look = look;
    this.pace = pace;
    this.thread = new Thread(this::run, "watch of the storage");
    this.thread.setDaemon(true);
  }

  StoreWatch begin() {
    thread.start();
    return this;
  }

  /** How the storage was when it was looked at last. */
  StoreState state() {
    return state;
  }

  /** How long ago that was. */
  Duration age() {
    return Duration.ofNanos(System.nanoTime() - seen);
  }

  /** Refuses what would only wait. */
  void requireAnswers() {
    if (!state.answers()) {
      throw new JournalException(
          ErrorCode.UNAVAILABLE,
          "The storage does not answer",
          Map.of(StoreState.REASON, state.name()),
          null);
    }
  }

  /** A call has been answered: whatever a look says that began before, the storage is there. */
  void worked() {
    worked = System.nanoTime();
  }

  /** A call has not been answered: the next look need not wait for its turn. */
  synchronized void failed() {
    notifyAll();
  }

  @Override
  public void close() {
    closed = true;
    thread.interrupt();
  }

  private void run() {
    try {
      while (!closed) {
        note();
        pause(state == StoreState.OPEN ? pace.well() : pace.ill());
      }
    } catch (InterruptedException e) {
      LOG.log(Level.DEBUG, "The watch of the storage ends", e);
    }
  }

  private void note() {
    long begun = System.nanoTime();
    StoreState found = look.get();
    boolean busy = found == StoreState.GONE && worked - begun > 0;
    StoreState now = busy ? StoreState.OPEN : found;
    if (now != state) {
      LOG.log(now == StoreState.OPEN ? Level.INFO : Level.WARNING, words(now));
    }
    state = now;
    seen = System.nanoTime();
  }

  private synchronized void pause(Duration most) throws InterruptedException {
    // a failed call wakes it, but never more often than the least pause
    TimeUnit.NANOSECONDS.sleep(pace.least().toNanos());
    wait(Math.max(1, most.minus(pace.least()).toMillis()));
  }

  private static String words(StoreState state) {
    return switch (state) {
      case OPEN -> "The storage is well";
      case LOW -> "The disk of the storage is nearly full; make room before entries are refused";
      case FULL -> "The disk of the storage is full: entries are refused until there is room";
      case READ_ONLY -> "Nothing can be written where the storage is; entries are refused";
      case GONE -> "The storage does not answer; requests are refused until it does";
    };
  }

  /**
   * How often it looks.
   *
   * @param least pause between two looks in any case
   * @param ill pause while something is wrong
   * @param well pause while nothing is
   */
  record Pace(Duration least, Duration ill, Duration well) {
    static final Pace USUAL =
        new Pace(Duration.ofMillis(500), Duration.ofSeconds(2), Duration.ofSeconds(5));
  }
}
