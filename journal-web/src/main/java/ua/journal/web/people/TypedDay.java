package ua.journal.web.people;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A day as a date field sends it. */
final class TypedDay {
  private TypedDay() {}

  /** The day; null when the field was left empty or cannot be read. */
  static @Nullable LocalDate read(String text) {
    try {
      return text.isBlank() ? null : LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
