package ua.journal.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that stands still until it is moved. Thread-safe. */
public final class TestClock extends Clock {
  private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
  private volatile LocalDateTime now;

  /**
   * Creates a clock.
   *
   * @param now the moment it shows, not null
   */
  public TestClock(LocalDateTime now) {
    this.now = now;
  }

  /**
   * Moves the clock.
   *
   * @param moment what it shows from now on, not null
   */
  public void set(LocalDateTime moment) {
    now = moment;
  }

  /**
   * Moves the clock on or back.
   *
   * @param by how far, not null
   */
  public void move(Duration by) {
    now = now.plus(by);
  }

  @Override
  public ZoneId getZone() {
    return KYIV;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }

  @Override
  public Instant instant() {
    return now.atZone(KYIV).toInstant();
  }
}
