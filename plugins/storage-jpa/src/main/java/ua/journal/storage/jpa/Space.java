package ua.journal.storage.jpa;

import java.nio.file.Path;
import java.util.Map;
import ua.journal.core.StoreState;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.spi.PluginConfig;

/**
 * How much room a disk must have.
 *
 * @param low bytes below which the administrator is warned
 * @param least bytes below which nothing is written, so that the database never meets the end; not
 *     to be switched off, because a log that Derby could not end may be beyond recovery
 */
record Space(long low, long least) {
  static final String LOW = "space.low-mb";
  static final String LEAST = "space.least-mb";

  private static final int LOW_MEGABYTES = 1024;
  private static final int LEAST_MEGABYTES = 64;
  private static final int FEWEST_MEGABYTES = 4;

  static Space of(PluginConfig config) {
    return new Space(bytes(config, LOW, LOW_MEGABYTES), bytes(config, LEAST, LEAST_MEGABYTES));
  }

  /** How a folder's disk is; a folder that cannot be looked at says nothing. */
  StoreState of(Path folder) {
    long free = folder.toFile().getUsableSpace();
    if (free >= low || free == 0 && folder.toFile().getTotalSpace() == 0) {
      return StoreState.OPEN;
    }
    return free < least ? StoreState.FULL : StoreState.LOW;
  }

  private static long bytes(PluginConfig config, String key, int byDefault) {
    String text = config.get(key).orElse(Integer.toString(byDefault));
    try {
      return Math.max(FEWEST_MEGABYTES, Long.parseLong(text)) << 20;
    } catch (NumberFormatException e) {
      throw new JournalException(
          ErrorCode.INTERNAL, key + " must be a whole number of megabytes", Map.of(), e);
    }
  }
}
