package ua.journal.spi.files;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file that is refused, in words for its sender. */
public final class UnreadableFileException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * Refuses a file.
   *
   * @param message what is wrong and what to do, in Ukrainian
   */
  public UnreadableFileException(String message) {
    this(message, null);
  }

  /**
   * Refuses a file.
   *
   * @param message what is wrong and what to do, in Ukrainian
   * @param cause what the parser said, or null
   */
  public UnreadableFileException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
