package ua.journal.spreadsheet;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file that is refused, in words for whoever sent it. */
final class UnreadableFile extends IOException {
  private static final long serialVersionUID = 1L;

  UnreadableFile(String message) {
    this(message, null);
  }

  UnreadableFile(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
