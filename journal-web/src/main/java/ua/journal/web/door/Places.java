package ua.journal.web.door;

import java.util.concurrent.ConcurrentHashMap;

/** How much somebody may ask at once. Thread-safe; remembers only who asks just now. */
final class Places {
  private final int most;
  private final ConcurrentHashMap<String, Integer> taken = new ConcurrentHashMap<>();

  Places(int most) {
    this.most = most;
  }

  /** Takes a place; false when all are taken. */
  boolean take(String whose) {
    boolean[] got = {false};
    taken.compute(
        whose,
        (key, count) -> {
          int now = count == null ? 0 : count;
          got[0] = now < most;
          return got[0] ? now + 1 : now;
        });
    return got[0];
  }

  void free(String whose) {
    taken.computeIfPresent(whose, (key, count) -> count == 1 ? null : count - 1);
  }
}
