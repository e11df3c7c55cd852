package ua.journal.sample;

import java.util.SplittableRandom;

/** Chance that is the same on every machine and every day: a number made of names and dates. */
final class Chance {
  private static final long SEED = 0x9E3779B97F4A7C15L;
  private static final int WARM_UP = 3;

  private Chance() {}

  /** A number from 0 (inclusive) to 1 (exclusive) that belongs to the keys. */
  static double of(Object... keys) {
    long hash = SEED;
    for (Object key : keys) {
      for (char c : key.toString().toCharArray()) {
        hash = (hash ^ c) * 0x100000001B3L;
      }
      hash = (hash ^ 0x1F) * 0x100000001B3L;
    }
    SplittableRandom random = new SplittableRandom(hash);
    for (int i = 0; i < WARM_UP; i++) {
      random.nextLong();
    }
    return random.nextDouble();
  }

  /** A number around 0, rarely beyond ±2. */
  static double around(Object... keys) {
    SplittableRandom random = new SplittableRandom((long) (of(keys) * Long.MAX_VALUE));
    double sum = 0;
    for (int i = 0; i < 6; i++) {
      sum += random.nextDouble();
    }
    return (sum - 3) * 1.4;
  }

  /** One of the choices. */
  @SafeVarargs
  static <T> T pick(double chance, T... choices) {
    return choices[(int) (chance * choices.length)];
  }
}
