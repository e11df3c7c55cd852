package ua.journal.web.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class DemoClockTest {
  private static final LocalDate SUNDAY = LocalDate.of(2027, 1, 24);

  @Test
  void standsAtTheLastSchoolDay() {
    Clock clock = DemoClock.at(null, SUNDAY, DemoClock::weekday);

    assertThat(LocalDateTime.now(clock)).isEqualTo("2027-01-22T10:42");
  }

  @Test
  void lateInAugustItIsStillTheLastDayOfMay() {
    LocalDate lastOfMay = LocalDate.of(2027, 5, 28);

    Clock clock = DemoClock.at(null, LocalDate.of(2027, 8, 20), day -> !day.isAfter(lastOfMay));

    assertThat(LocalDate.now(clock)).isEqualTo(lastOfMay);
  }

  @Test
  void takesTheMomentThatWasSet() {
    LocalDateTime set = LocalDateTime.of(2026, 11, 23, 8, 45);

    assertThat(LocalDateTime.now(DemoClock.at(set, SUNDAY, DemoClock::weekday))).isEqualTo(set);
  }
}
