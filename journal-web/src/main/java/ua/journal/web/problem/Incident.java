package ua.journal.web.problem;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.JournalException;

/**
 * Our own faults in the log: a short number people can quote, the stack, and no words of foreign
 * exceptions, for those may quote what was typed.
 */
public final class Incident {
  private static final Logger LOG = System.getLogger(Incident.class.getName());
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int DIGITS_OF_36 = 36;
  private static final int MOST_FRAMES = 30;
  private static final int MOST_CAUSES = 6;

  private Incident() {}

  /** Logs a fault and returns its number; what was logged at its place keeps the number it got. */
  public static String log(String where, Throwable fault) {
    for (Throwable at = fault; at != null; at = at.getCause()) {
      if (at instanceof JournalException own && own.data().containsKey("incident")) {
        return own.data().get("incident");
      }
    }
    String number =
        Integer.toString(RANDOM.nextInt(1 << 30) + (1 << 30), DIGITS_OF_36)
            .toUpperCase(Locale.ROOT);
    StringBuilder text = new StringBuilder("Incident ").append(number).append(' ').append(where);
    @Nullable Throwable cause = fault;
    for (int depth = 0; cause != null && depth < MOST_CAUSES; depth++) {
      describe(cause, text);
      cause = cause.getCause();
    }
    LOG.log(Level.ERROR, text.toString());
    return number;
  }

  private static void describe(Throwable fault, StringBuilder text) {
    text.append(System.lineSeparator()).append(fault.getClass().getName());
    if (fault instanceof JournalException) {
      text.append(": ").append(fault.getMessage());
    }
    StackTraceElement[] frames = fault.getStackTrace();
    for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
      text.append(System.lineSeparator()).append("    at ").append(frames[i]);
    }
  }
}
