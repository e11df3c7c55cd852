package ua.journal.web.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import ua.journal.core.common.JournalException;
import ua.journal.core.reports.Document;
import ua.journal.web.host.PluginFault.Kind;
import ua.journal.web.host.PluginState.Status;

/** A plugin that fails again and again rests, is tried anew, and can be woken or switched off. */
class PluginHealthTest {
  private static final Document DOCUMENT =
      new Document("Звіт", Locale.ROOT, Document.Paging.CONTINUOUS, List.of());

  private final Hand clock = new Hand();
  private final Fakes fakes = new Fakes(Limit.PATIENT, clock);

  @Test
  void threeFaultsInTenMinutesMakeItRest() {
    breakIt();
    assertThat(write()).isEqualTo(Kind.FAILED);
    assertThat(write()).isEqualTo(Kind.FAILED);
    assertThat(fakes.state().status()).isEqualTo(Status.WORKS);
    assertThat(write()).isEqualTo(Kind.FAILED);
    assertThat(fakes.state().status()).isEqualTo(Status.RESTS);
    assertThat(fakes.state().until()).isEqualTo(clock.instant().plus(Duration.ofMinutes(10)));

    mendIt();
    assertThat(write()).as("it is not even asked").isEqualTo(Kind.RESTING);
  }

  @Test
  void threeFaultsInHalfAnHourDoNot() {
    breakIt();
    for (int i = 0; i < 3; i++) {
      assertThat(write()).isEqualTo(Kind.FAILED);
      clock.forward(Duration.ofMinutes(11));
    }
    assertThat(fakes.state().status()).isEqualTo(Status.WORKS);
  }

  @Test
  void afterItsRestOneCallIsATrial() {
    rest();
    clock.forward(Duration.ofMinutes(11));
    assertThat(write()).isEqualTo(Kind.FAILED);
    assertThat(fakes.state().status()).as("failed its trial").isEqualTo(Status.RESTS);

    clock.forward(Duration.ofMinutes(11));
    mendIt();
    assertThat(write()).isNull();
    assertThat(fakes.state().status()).isEqualTo(Status.WORKS);
    breakIt();
    assertThat(write()).isEqualTo(Kind.FAILED);
    assertThat(fakes.state().status()).as("starts anew").isEqualTo(Status.WORKS);
  }

  @Test
  void theLastFaultIsTold() {
    breakIt();
    write();

    PluginState.Fault last = fakes.state().last();
    assertThat(last.kind()).isEqualTo(Kind.FAILED);
    assertThat(last.cause()).isEqualTo("java.lang.IllegalStateException");
    assertThat(last.incident()).hasSize(6);
    assertThat(last.at()).isEqualTo(clock.instant());
  }

  @Test
  void anAdministratorWakesIt() {
    rest();
    mendIt();
    fakes.loaded().health().turn(true);

    assertThat(write()).isNull();
  }

  @Test
  void whatIsSwitchedOffIsNotAsked() {
    fakes.loaded().health().turn(false);

    assertThat(write()).isEqualTo(Kind.OFF);
    assertThat(fakes.state().status()).isEqualTo(Status.OFF);
  }

  private void rest() {
    breakIt();
    for (int i = 0; i < 3; i++) {
      write();
    }
  }

  private void breakIt() {
    fakes.plugin().reports.writer =
        out -> {
          throw new IllegalStateException("Оксана Петренко");
        };
  }

  private void mendIt() {
    fakes.plugin().reports.writer = out -> out.write('x');
  }

  /** What became of a report, null when it was written. */
  private Kind write() {
    try {
      fakes.report().write(DOCUMENT).close();
      return null;
    } catch (JournalException e) {
      return PluginFault.in(e).orElseThrow().kind();
    }
  }

  /** A clock that is moved by hand. */
  private static final class Hand extends Clock {
    private Instant now = Instant.parse("2026-11-25T08:00:00Z");

    void forward(Duration by) {
      now = now.plus(by);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
