package ua.journal.web.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import ua.journal.core.audit.Checkpoint;
import ua.journal.web.problem.Incident;

/**
 * Brings checkpoints to one place, in order, each at least once, and remembers in a small file how
 * far it has come. A place that fails is told in the log and tried again, later and later up to an
 * hour. Thread-safe.
 */
final class Delivery {
  private static final Logger LOG = System.getLogger(Delivery.class.getName());
  private static final int MOST_LINES = 500;
  private static final long FIRST_PAUSE = TimeUnit.SECONDS.toNanos(10);
  private static final long LONGEST_PAUSE = TimeUnit.HOURS.toNanos(1);

  private final Place place;
  private final Path remembered;

  private String alarm = "";
  private long failures;
  private long lastTry;
  private long lastSuccess;
  private boolean tried;
  private volatile String incident = "";

  Delivery(Place place, Path directory) {
    this.place = place;
    this.remembered = directory.resolve(place.name() + ".sent");
  }

  /** Something is wrong with the record: it goes with the next try, which is now. */
  synchronized void alarm(String text) {
    alarm = text;
    failures = 0;
  }

  /**
   * Name of the place, and the number in the log of why it does not take anything; empty if it
   * does.
   */
  Sealing.PlaceState state() {
    return new Sealing.PlaceState(place.name(), incident);
  }

  /** Sends what is due by this moment of a clock that only goes forward. */
  synchronized void step(CheckpointFile file, long nanos) {
    if (failures > 0 && nanos - lastTry < pause()) {
      return;
    }
    boolean gathered = !tried || nanos - lastSuccess >= place.gathers().toNanos();
    if (alarm.isEmpty() && !gathered) {
      return;
    }
    long sent = sent();
    List<String> lines = after(file, sent);
    if (lines.isEmpty() && alarm.isEmpty()) {
      return;
    }
    lastTry = nanos;
    try {
      place.send(lines, alarm);
      remember(lines, sent);
      if (!incident.isEmpty()) {
        LOG.log(Level.INFO, "The " + place.name() + " takes checkpoints again");
      }
      alarm = "";
      incident = "";
      failures = 0;
      tried = true;
      lastSuccess = nanos;
    } catch (IOException e) {
      failures++;
      if (incident.isEmpty()) {
        incident = Incident.log("checkpoints do not reach the " + place.name(), e);
      }
    }
  }

  private long pause() {
    return Math.min(LONGEST_PAUSE, FIRST_PAUSE << Math.min(failures - 1, 9));
  }

  private static List<String> after(CheckpointFile file, long number) {
    Optional<Checkpoint> last = file.last().flatMap(Checkpoint::parse);
    if (last.isPresent() && last.get().number() <= number) {
      return List.of();
    }
    try (Stream<String> lines = file.lines()) {
      return lines.skip(number).limit(MOST_LINES).toList();
    }
  }

  private long sent() {
    try {
      return Files.exists(remembered) ? Long.parseLong(Files.readString(remembered).strip()) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NumberFormatException e) {
      // whatever it was, everything goes once more
      return 0;
    }
  }

  private void remember(List<String> lines, long sent) throws IOException {
    Path next = remembered.resolveSibling(remembered.getFileName() + ".new");
    Files.createDirectories(next.toAbsolutePath().getParent());
    Files.writeString(next, sent + lines.size() + "\n");
    Files.move(next, remembered, StandardCopyOption.REPLACE_EXISTING);
  }
}
