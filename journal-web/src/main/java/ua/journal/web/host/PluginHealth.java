package ua.journal.web.host;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * How one plugin has done: several faults within a while, and it is not asked for as long; the
 * first call afterwards is a trial. Thread-safe.
 */
final class PluginHealth {
  private final Limits limits;
  private final Clock clock;
  private final Semaphore calls;
  private final AtomicInteger hanging = new AtomicInteger();

  private final Deque<Instant> recent = new ArrayDeque<>();
  private @Nullable Instant until;
  private @Nullable Last last;
  private boolean trial;
  private boolean off;
  private boolean chosen;

  PluginHealth(Limits limits, Clock clock) {
    this.limits = limits;
    this.clock = clock;
    this.calls = new Semaphore(limits.calls());
  }

  /** Why it may not be asked now, null when it may. */
  synchronized PluginFault.@Nullable Kind barred() {
    if (off) {
      return PluginFault.Kind.OFF;
    }
    return restsUntil() == null ? null : PluginFault.Kind.RESTING;
  }

  synchronized void failed(PluginFault.Kind kind, String cause, String incident) {
    Instant now = clock.instant();
    last = new Last(kind, cause, now, incident);
    recent.removeIf(each -> each.isBefore(now.minus(limits.rest())));
    recent.addLast(now);
    if (trial || recent.size() >= limits.faults()) {
      until = now.plus(limits.rest());
      trial = true;
    }
  }

  synchronized void worked() {
    if (trial && restsUntil() == null) {
      trial = false;
      recent.clear();
    }
  }

  /** Switches it off, or on with everything forgotten that was held against it. */
  synchronized void turn(boolean on) {
    off = !on;
    until = null;
    trial = false;
    recent.clear();
  }

  /** The settings have chosen what the journal runs on, and it is this plugin's. */
  synchronized void choose() {
    chosen = true;
  }

  synchronized boolean isChosen() {
    return chosen;
  }

  synchronized boolean isOff() {
    return off;
  }

  /** Until when it is not asked, null when it is. */
  synchronized @Nullable Instant restsUntil() {
    return until != null && until.isAfter(clock.instant()) ? until : null;
  }

  /** What went wrong last since the start, null for nothing. */
  synchronized @Nullable Last last() {
    return last;
  }

  /** Calls at a time. */
  Semaphore calls() {
    return calls;
  }

  /** Calls nobody waits for any more and that have not come back. */
  AtomicInteger hanging() {
    return hanging;
  }

  /**
   * A fault.
   *
   * @param kind what happened
   * @param cause class of what was thrown, or our own words; never the plugin's, which may quote
   *     anything
   * @param at when
   * @param incident its number in the log
   */
  record Last(PluginFault.Kind kind, String cause, Instant at, String incident) {}
}
