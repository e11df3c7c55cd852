package ua.journal.core.common;

/** A typed identifier. In JSON it is always written as a string of digits. */
public interface Id {
  /**
   * Returns the number behind the identifier.
   *
   * @return a positive number
   */
  long value();

  /**
   * Refuses numbers which no {@link IdSource} makes.
   *
   * @param value number to check
   * @throws JournalException MALFORMED when the number is not positive
   */
  static void check(long value) {
    if (value <= 0) {
      throw JournalException.malformed("An identifier must be positive, not " + value);
    }
  }
}
