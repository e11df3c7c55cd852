package ua.journal.core.common;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one exception that leaves the core: a code, and data without personal values. */
public final class JournalException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ErrorCode code;
  private final transient Map<String, String> data;

  /**
   * Creates an error without a cause.
   *
   * @param code what went wrong, not null
   * @param message text for logs: ids only, no names, not null
   */
  public JournalException(ErrorCode code, String message) {
    this(code, message, Map.of(), null);
  }

  /**
   * Creates an error with data and a cause.
   *
   * @param code what went wrong, not null
   * @param message text for logs: ids only, no names, not null
   * @param data facts for the caller such as rule and clause, not null
   * @param cause what lies beneath, may be null
   */
  public JournalException(
      ErrorCode code, String message, Map<String, String> data, @Nullable Throwable cause) {
    super(message, cause);
    this.code = code;
    this.data = Map.copyOf(data);
  }

  /**
   * Creates what a caller is told whose words cannot be understood.
   *
   * @param message what was expected: no names, not null
   * @return the error, never null
   */
  public static JournalException malformed(String message) {
    return new JournalException(ErrorCode.MALFORMED, message);
  }

  /**
   * Creates what a caller is told whose words cannot be understood, with what was found beneath.
   *
   * @param message what was expected: no names, not null
   * @param cause what lies beneath, not null
   * @return the error, never null
   */
  public static JournalException malformed(String message, Throwable cause) {
    return new JournalException(ErrorCode.MALFORMED, message, Map.of(), cause);
  }

  /**
   * Returns what went wrong.
   *
   * @return the code, never null
   */
  public ErrorCode code() {
    return code;
  }

  /**
   * Returns facts for the caller.
   *
   * @return an unmodifiable map, never null
   */
  public Map<String, String> data() {
    return data;
  }
}
