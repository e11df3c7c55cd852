package ua.journal.web.host;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import ua.journal.core.JournalStore;
import ua.journal.core.access.AccessStore;
import ua.journal.core.access.Account;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.school.SchoolProfile;
import ua.journal.core.school.SchoolStore;
import ua.journal.sample.DemoSchool;
import ua.journal.spi.Authenticator;
import ua.journal.spi.TableFormat;

/** The demo school of a server: its clock, which stands still, and its set-up on an empty store. */
final class Demo {
  private static final Logger LOG = System.getLogger(Demo.class.getName());
  private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

  private final DemoSchool school;
  private final LocalDateTime moment;

  Demo(HostConfig config, List<TableFormat> formats) {
    this.school = new DemoSchool(config.demoFolder(), formats);
    this.moment =
        config.demoNow().orElseGet(() -> school.momentFor(LocalDate.now(Clock.system(KYIV))));
  }

  Clock clock() {
    return Clock.fixed(moment.atZone(KYIV).toInstant(), KYIV);
  }

  void setUp(JournalStore store, Authenticator authenticator) {
    Optional<SchoolProfile> before =
        store.read(transaction -> transaction.port(SchoolStore.class).firstSchool());
    if (before.isPresent()) {
      requireFinished(store, before.get());
      return;
    }
    long begun = System.nanoTime();
    school.setUp(store, moment, authenticator::seal);
    long seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
    LOG.log(Level.INFO, "The demo school was set up in " + seconds + " s for " + moment);
  }

  /** Accounts are made last. */
  private static void requireFinished(JournalStore store, SchoolProfile school) {
    List<Account> accounts =
        store.read(transaction -> transaction.port(AccessStore.class).accounts(school.id()));
    if (accounts.isEmpty()) {
      throw new JournalException(
          ErrorCode.INTERNAL,
          "The set-up of the demo school was cut off. Delete its data and start again:"
              + " ./run --fresh");
    }
  }
}
