package ua.journal.spi;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;

/**
 * Configuration of one plugin product. Immutable.
 *
 * @param values values by key
 */
public record PluginConfig(Map<String, String> values) {
  /** Copies the values. */
  public PluginConfig {
    values = Map.copyOf(values);
  }

  /**
   * Returns one value.
   *
   * @param key the key, not null
   * @return the value, or empty
   */
  public Optional<String> get(String key) {
    return Optional.ofNullable(values.get(key)).filter(value -> !value.isBlank());
  }

  /**
   * Refuses unknown keys.
   *
   * @param known keys the product understands, not null
   * @return this configuration
   * @throws JournalException naming the unknown keys and the known ones
   */
  public PluginConfig requireKnown(Set<String> known) {
    Set<String> unknown = new TreeSet<>(values.keySet());
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      throw new JournalException(
          ErrorCode.INTERNAL,
          "Unknown configuration keys " + unknown + "; known are " + new TreeSet<>(known));
    }
    return this;
  }
}
