package ua.journal.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that stands still wherever it was put. One thread moves and reads it. */
final class MovableClock extends Clock {
  private static final ZoneId SCHOOL = ZoneId.of("Europe/Kyiv");
  private Instant instant;

  MovableClock(LocalDateTime moment) {
    this.instant = moment.atZone(SCHOOL).toInstant();
  }

  void put(LocalDateTime moment) {
    instant = moment.atZone(SCHOOL).toInstant();
  }

  @Override
  public ZoneId getZone() {
    return SCHOOL;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant, zone);
  }

  @Override
  public Instant instant() {
    return instant;
  }
}
