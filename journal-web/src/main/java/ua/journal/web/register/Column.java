package ua.journal.web.register;

import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.UkrainianOrder;

/**
 * A column of a register.
 *
 * @param <T> what its lines are about
 * @param key what the address calls it
 * @param title key of its heading
 * @param order how it sorts, null when it does not
 * @param number whether it holds numbers
 */
public record Column<T>(
    String key, String title, @Nullable Comparator<? super T> order, boolean number) {
  /** A column with an order of its own. */
  public static <T> Column<T> of(String key, String title, Comparator<? super T> order) {
    return new Column<>(key, title, order, false);
  }

  /** Words in the order of the alphabet. */
  public static <T> Column<T> text(String key, String title, Function<T, String> text) {
    return of(key, title, Comparator.comparing(text, UkrainianOrder.INSTANCE));
  }

  /** Numbers. */
  public static <T> Column<T> number(String key, String title, ToIntFunction<T> number) {
    return new Column<>(key, title, Comparator.comparingInt(number), true);
  }

  /** A column nothing is sorted by. */
  public static <T> Column<T> plain(String key, String title) {
    return new Column<>(key, title, null, false);
  }

  /** Days in their order; those unknown come last. */
  public static <T, D extends Comparable<? super D>> Column<T> day(
      String key, String title, Function<T, @Nullable D> day) {
    return of(
        key, title, Comparator.comparing(day, Comparator.nullsLast(Comparator.naturalOrder())));
  }
}
