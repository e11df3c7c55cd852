package ua.journal.web.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;

/**
 * Parts of an address: a number that cannot be one of ours leads to nothing, like a foreign one.
 */
final class Address {
  private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");
  private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,17}");

  private Address() {}

  static long id(String text) {
    if (!ID.matcher(text).matches()) {
      throw new JournalException(ErrorCode.NOT_FOUND, "No identifier");
    }
    return Long.parseLong(text);
  }

  static long number(String name, @Nullable String text) {
    if (text == null || !NUMBER.matcher(text).matches()) {
      throw malformed(name, "a number");
    }
    return Long.parseLong(text);
  }

  static Optional<LocalDate> day(String name, @Nullable String text) {
    try {
      return text == null || text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw malformed(name, "a day such as 2027-01-19");
    }
  }

  static JournalException malformed(String name, String expected) {
    return new JournalException(ErrorCode.MALFORMED, "Parameter " + name + " must be " + expected);
  }
}
