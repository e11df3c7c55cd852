package ua.journal.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.register.Dates;

/** What the address of the page asks for; anything it cannot mean is refused as malformed. */
@RequestScoped
public class Parameters {
  private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

  @Inject private HttpServletRequest request;
  @Inject private JournalClient client;

  /** The parameter as it stands, empty when it is missing. */
  public String text(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  /** The number of an identifier. */
  public long id(String name) {
    return optionalId(name).orElseThrow(() -> malformed(name));
  }

  /** The number of an identifier, or nothing when the parameter is missing. */
  public Optional<Long> optionalId(String name) {
    String value = text(name);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (!ID.matcher(value).matches()) {
      throw malformed(name);
    }
    return Optional.of(Long.valueOf(value));
  }

  /** A small number, 0 for anything else. */
  public int number(String name) {
    String value = text(name);
    return NUMBER.matcher(value).matches() ? Integer.parseInt(value) : 0;
  }

  /** A day such as 2026-01-19 or 19.01.2026, or nothing when the parameter is missing. */
  public Optional<LocalDate> day(String name) {
    String value = text(name);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(Dates.typed(value, client.today()).orElseThrow(() -> malformed(name)));
  }

  /** A moment such as 2026-01-19T10:42, or nothing when the parameter is missing. */
  public Optional<LocalDateTime> moment(String name) {
    String value = text(name);
    try {
      return value.isEmpty() ? Optional.empty() : Optional.of(LocalDateTime.parse(value));
    } catch (DateTimeParseException e) {
      throw malformed(name);
    }
  }

  /** The day of a field that {@link TypedDay} has read, null for none. */
  public static @Nullable LocalDate typedDay(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  private static JournalException malformed(String name) {
    return new JournalException(ErrorCode.MALFORMED, "Parameter " + name + " is not understood");
  }
}
