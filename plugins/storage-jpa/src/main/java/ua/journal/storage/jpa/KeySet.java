package ua.journal.storage.jpa;

import java.util.BitSet;

/**
 * Keys of rows in a room that does not grow: who asks for a key that was added always finds it, and
 * among millions hardly ever one that was not.
 */
final class KeySet {
  private static final int BITS = 1 << 26;
  private static final int PROBES = 4;
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final BitSet bits = new BitSet();

  void add(String key) {
    long hash = hash(key);
    for (int i = 0; i < PROBES; i++) {
      bits.set(place(hash, i));
    }
  }

  boolean has(String key) {
    long hash = hash(key);
    for (int i = 0; i < PROBES; i++) {
      if (!bits.get(place(hash, i))) {
        return false;
      }
    }
    return true;
  }

  private static int place(long hash, int probe) {
    long step = (hash >>> Integer.SIZE) | 1;
    return (int) ((hash + probe * step) & (BITS - 1));
  }

  private static long hash(String key) {
    long hash = 0;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * FACTOR;
      hash ^= hash >>> Integer.SIZE;
    }
    return hash;
  }
}
