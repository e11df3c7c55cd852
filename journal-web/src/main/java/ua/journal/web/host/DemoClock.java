package ua.journal.web.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The clock of a demo: it stands still at the moment written in a file beside the data. Whoever may
 * write there may move the school to another day without a new start. Thread-safe.
 */
final class DemoClock extends Clock {
  private final Path file;
  private final ZoneId zone;
  private volatile Reading reading;

  /**
   * Sets the clock.
   *
   * @param start where it stands while the file does not exist
   * @param file the file with the moment, in local time
   */
  DemoClock(LocalDateTime start, Path file, ZoneId zone) {
    this.file = file;
    this.zone = zone;
    this.reading = new Reading(FileTime.fromMillis(0), start.atZone(zone).toInstant());
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return Clock.fixed(instant(), other);
  }

  @Override
  public Instant instant() {
    try {
      FileTime written = Files.getLastModifiedTime(file);
      Reading last = reading;
      if (!written.equals(last.written())) {
        last = new Reading(written, read());
        reading = last;
      }
      return last.moment();
    } catch (NoSuchFileException e) {
      return reading.moment();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Instant read() throws IOException {
    return LocalDateTime.parse(Files.readString(file).strip()).atZone(zone).toInstant();
  }

  private record Reading(FileTime written, Instant moment) {}
}
