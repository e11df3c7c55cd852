package ua.journal.core.imports;

import java.math.BigDecimal;
import java.util.Optional;

/** Weekly hours as schools write them. */
final class WeeklyHours {
  private static final BigDecimal MOST_HALVES = BigDecimal.valueOf(80);

  private WeeklyHours() {}

  /** Returns halves of an hour, 0 for an empty cell. */
  static int of(Line line) throws Unfit {
    return of(line.text(Field.HOURS));
  }

  /** The same for the text of any cell. */
  static int of(String text) throws Unfit {
    String number = text.replaceAll("(?iu)\\s*год(?:ин\\p{L}?)?\\.?$", "").replace(',', '.');
    try {
      BigDecimal halves =
          number.isEmpty()
              ? BigDecimal.ZERO
              : new BigDecimal(number).multiply(BigDecimal.valueOf(2));
      if (halves.signum() >= 0 && halves.compareTo(MOST_HALVES) <= 0) {
        return halves.intValueExact();
      }
    } catch (ArithmeticException | NumberFormatException e) {
      throw unfitHours(text);
    }
    throw unfitHours(text);
  }

  /** The same, empty for what is no hours. */
  static Optional<Integer> read(String text) {
    try {
      return Optional.of(of(Line.saysNothing(text) ? "" : text));
    } catch (Unfit unfit) {
      return Optional.empty();
    }
  }

  private static Unfit unfitHours(String text) {
    return new Unfit(
        Field.HOURS, text, "Години на тиждень — число з кроком 0,5, наприклад 3 або 1,5.");
  }
}
