package ua.journal.core.common;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** What constructors of requests do first: take what was given, or say MALFORMED. Pure. */
@API(status = API.Status.INTERNAL)
public final class Given {
  private Given() {}

  /**
   * Takes something that may not be missing.
   *
   * @param value what was given
   * @param name what the caller calls it, not null
   * @param <T> its type
   * @return the same, never null
   * @throws JournalException MALFORMED when it is null
   */
  public static <T> T value(@Nullable T value, String name) {
    if (value == null) {
      throw JournalException.malformed(name + " is missing");
    }
    return value;
  }

  /**
   * Copies a list without gaps.
   *
   * @param values what was given
   * @param name what the caller calls it, not null
   * @param <T> type of its elements
   * @return a copy nobody can change, never null
   * @throws JournalException MALFORMED when it or an element is null
   */
  public static <T> List<T> list(@Nullable List<T> values, String name) {
    return List.copyOf(whole(value(values, name), name));
  }

  /**
   * Copies a set without gaps.
   *
   * @param values what was given
   * @param name what the caller calls it, not null
   * @param <T> type of its elements
   * @return a copy nobody can change, never null
   * @throws JournalException MALFORMED when it or an element is null
   */
  public static <T> Set<T> set(@Nullable Set<T> values, String name) {
    return Set.copyOf(whole(value(values, name), name));
  }

  /**
   * Copies pairs without gaps.
   *
   * @param values what was given
   * @param name what the caller calls it, not null
   * @param <K> type of the keys
   * @param <V> type of the values
   * @return a copy nobody can change, never null
   * @throws JournalException MALFORMED when it, a key or a value is null
   */
  public static <K, V> Map<K, V> map(@Nullable Map<K, V> values, String name) {
    Map<K, V> given = value(values, name);
    whole(given.keySet(), name);
    whole(given.values(), name);
    return Map.copyOf(given);
  }

  private static <C extends Collection<?>> C whole(C values, String name) {
    Arrays.stream(values.toArray()).forEach(each -> value(each, "One of " + name));
    return values;
  }
}
