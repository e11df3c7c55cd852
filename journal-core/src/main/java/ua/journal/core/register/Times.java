package ua.journal.core.register;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day as schools write them. Pure and thread-safe. */
public final class Times {
  private static final Pattern TYPED = Pattern.compile("(\\d{1,2}) ?[:.,-]? ?(\\d{2})");

  private Times() {}

  /**
   * Reads what a person writes for a time of day: 8:30, 08:30, 8.30, 8-30, 830. The cases stand in
   * {@code typed-times.csv}.
   *
   * @param text what was written, not null
   * @return the time, empty when it cannot be read
   */
  public static Optional<LocalTime> typed(String text) {
    Matcher parts = TYPED.matcher(text.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalTime.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
