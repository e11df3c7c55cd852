package ua.journal.web.door;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Lets a few in at once; the others stand in a queue of limited length and hold no thread.
 * Thread-safe.
 */
final class Turnstile {
  private final int most;
  private final int longest;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private int inside;

  Turnstile(int most, int longest) {
    this.most = most;
    this.longest = longest;
  }

  /** Lets somebody in, now or in his turn; whoever is in has to leave. False: no place to wait. */
  boolean enter(Runnable go) {
    synchronized (this) {
      if (inside == most && waiting.size() == longest) {
        return false;
      }
      if (inside == most) {
        waiting.add(go);
        return true;
      }
      inside++;
    }
    go.run();
    return true;
  }

  /** Takes somebody out of the queue. False: he is in already. */
  synchronized boolean giveUp(Runnable go) {
    return waiting.remove(go);
  }

  /** Lets the next one in. */
  void leave() {
    Runnable next;
    synchronized (this) {
      next = waiting.poll();
      if (next == null) {
        inside--;
      }
    }
    if (next != null) {
      next.run();
    }
  }
}
