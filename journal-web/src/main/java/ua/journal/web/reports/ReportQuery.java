package ua.journal.web.reports;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;

/**
 * What a report is asked about.
 *
 * @param values values by parameter
 */
public record ReportQuery(Map<String, String> values) {
  private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");

  /** Copies the values. */
  public ReportQuery {
    values = Map.copyOf(values);
  }

  /** The pupil it must name; a number that cannot be one of ours leads to nobody. */
  public PersonId pupil(String name) {
    String text = values.getOrDefault(name, "");
    if (text.isEmpty()) {
      throw malformed(name);
    }
    if (!ID.matcher(text).matches()) {
      throw new JournalException(ErrorCode.NOT_FOUND, "No pupil of this number");
    }
    return new PersonId(Long.parseLong(text));
  }

  /** The month it names, if any. */
  public Optional<YearMonth> month(String name) {
    String text = values.getOrDefault(name, "");
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(text));
    } catch (DateTimeParseException e) {
      throw malformed(name);
    }
  }

  private static JournalException malformed(String name) {
    return new JournalException(ErrorCode.MALFORMED, "Parameter " + name + " is not understood");
  }
}
