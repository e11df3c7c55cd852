package ua.journal.web.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import ua.journal.core.Journal;
import ua.journal.core.JournalStore;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.sample.DemoSchool;
import ua.journal.spi.PasswordSetting;
import ua.journal.spi.TableFormat;

/**
 * The demo school of this server. Its clock stands still at the moment of the set-up, which is
 * remembered beside the data, so that every visit meets the same school day. A moment written there
 * later moves the school to it, unless the start was told one.
 */
final class DemoSetUp {
  private static final Logger LOG = System.getLogger(DemoSetUp.class.getName());
  private static final ZoneId ZONE = ZoneId.of("Europe/Kyiv");
  private static final String REMEMBERED = "demo.now";

  private final DemoSchool school;
  private final Path memory;
  private final LocalDateTime moment;
  private final boolean told;

  DemoSetUp(HostConfig config, List<TableFormat> formats) {
    this.school = new DemoSchool(config.demoFolder(), formats);
    this.memory = config.dataFolder().resolve(REMEMBERED);
    this.told = config.demoNow().isPresent();
    this.moment =
        config
            .demoNow()
            .or(this::remembered)
            .orElseGet(() -> school.momentFor(LocalDate.now(ZONE)));
  }

  /** The clock of the demo. */
  Clock clock() {
    return told
        ? Clock.fixed(moment.atZone(ZONE).toInstant(), ZONE)
        : new DemoClock(moment, memory, ZONE);
  }

  /** Whether the school has still to be made; a half-made one is an error that says what to do. */
  boolean needed(Journal journal) {
    boolean made = journal.school().isPresent();
    if (made && journal.account("teacher").isEmpty()) {
      throw new JournalException(
          ErrorCode.INTERNAL,
          "The set-up of the demo school was cut off; delete its data and start again: ./run --fresh");
    }
    return !made;
  }

  void run(JournalStore store, PasswordSetting passwords, IntConsumer progress) {
    long begin = System.nanoTime();
    school.setUp(store, moment, passwords::seal, progress);
    remember();
    long seconds = (System.nanoTime() - begin) / 1_000_000_000L;
    LOG.log(Level.INFO, "The demo school stands at " + moment + ", made in " + seconds + " s");
  }

  private Optional<LocalDateTime> remembered() {
    try {
      return Files.exists(memory)
          ? Optional.of(LocalDateTime.parse(Files.readString(memory).strip()))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void remember() {
    try {
      Files.createDirectories(memory.getParent());
      Files.writeString(memory, moment + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
