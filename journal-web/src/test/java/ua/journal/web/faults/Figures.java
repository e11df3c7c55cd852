package ua.journal.web.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Locale;

/** What a run of the job has measured, a line each, in {@code target/faults.txt}. */
final class Figures {
  private static final Path FILE = Path.of("target", "faults.txt");

  private Figures() {}

  static void tell(String database, String fault, String what, Duration time) {
    tell(database, fault, String.format(Locale.ROOT, "%s %.1f s", what, time.toMillis() / 1000.0));
  }

  static void tell(String database, String fault, String what) {
    String line = String.format(Locale.ROOT, "%-10s  %-14s  %s%n", database, fault, what);
    try {
      Files.writeString(FILE, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A part of the job that cannot be had here is said aloud; nobody shall take it for passed. */
  static void skipped(String database, String fault, String why) {
    tell(database, fault, "SKIPPED: " + why);
    org.junit.jupiter.api.Assumptions.abort("SKIPPED: " + why);
  }
}
