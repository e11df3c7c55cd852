package ua.journal.core.common;

/**
 * The caller's own name for one command; sending a command again under the same id has no second
 * effect. Unique per person.
 *
 * @param value 8 to 64 characters out of letters, digits, {@code -} and {@code _}
 */
public record CommandId(String value) {
  private static final int MIN = 8;
  private static final int MAX = 64;

  /** Checks length and alphabet. */
  public CommandId {
    Given.value(value, "A command id");
    if (value.length() < MIN || value.length() > MAX || !value.chars().allMatch(CommandId::plain)) {
      throw JournalException.malformed(
          "A command id has 8 to 64 characters: Latin letters, digits, '-' or '_'");
    }
  }

  private static boolean plain(int c) {
    return c >= '0' && c <= '9'
        || c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c == '-'
        || c == '_';
  }

  @Override
  public String toString() {
    return value;
  }
}
