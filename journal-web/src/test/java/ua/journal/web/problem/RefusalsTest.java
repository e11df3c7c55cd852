package ua.journal.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What callers send wrong fills no log. */
class RefusalsTest {
  private Instant now = Instant.parse("2026-11-23T08:00:00Z");

  private final Refusals refusals =
      new Refusals(
          new Clock() {
            @Override
            public ZoneId getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
              return this;
            }

            @Override
            public Instant instant() {
              return now;
            }
          });

  @Test
  void aRefusalIsOneShortLine() {
    assertThat(refusals.line("POST", "/login.xhtml", "no nonce"))
        .hasValue("Refused POST /login.xhtml: no nonce");
    assertThat(refusals.line("GET", "/" + "x".repeat(5000), "too long").orElseThrow())
        .hasSizeLessThan(200);
    assertThat(refusals.line("GET", "/a\nb\u001B[31mя", "odd").orElseThrow())
        .isEqualTo("Refused GET /a?b?[31m?: odd");
  }

  @Test
  void tenLinesAMinuteAreToldAndTheOthersCounted() {
    long told =
        IntStream.range(0, 1000).filter(i -> refusals.line("GET", "/x", "odd").isPresent()).count();
    assertThat(told).isEqualTo(10);

    now = now.plusSeconds(61);

    assertThat(refusals.line("GET", "/x", "odd"))
        .hasValue("Refused GET /x: odd (990 more were not told)");
    assertThat(refusals.line("GET", "/x", "odd")).hasValue("Refused GET /x: odd");
  }
}
