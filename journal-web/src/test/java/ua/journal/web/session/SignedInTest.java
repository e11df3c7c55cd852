package ua.journal.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import ua.journal.core.common.PersonId;

class SignedInTest {
  private static final long MORNING = Long.MAX_VALUE - Duration.ofMinutes(5).toNanos();
  private static final Duration LOCK = Duration.ofMinutes(10);

  private final SignedIn signedIn = signedIn(SessionTerms.own(LOCK));

  @Test
  void locksAfterIdleMinutes() {
    assertThat(after(Duration.ofMinutes(9))).isEqualTo(SessionState.OPEN);
    assertThat(after(Duration.ofMinutes(10))).isEqualTo(SessionState.LOCKED);
  }

  @Test
  void everyActivityBeginsTheMinutesAnew() {
    signedIn.touch(MORNING + Duration.ofMinutes(9).toNanos());

    assertThat(after(Duration.ofMinutes(18))).isEqualTo(SessionState.OPEN);
    assertThat(after(Duration.ofMinutes(19))).isEqualTo(SessionState.LOCKED);
  }

  @Test
  void endsAfterTwelveHoursHoweverBusy() {
    signedIn.touch(MORNING + Duration.ofHours(12).toNanos());

    assertThat(after(Duration.ofHours(12).minusSeconds(1))).isEqualTo(SessionState.OPEN);
    assertThat(after(Duration.ofHours(12))).isEqualTo(SessionState.NONE);
  }

  @Test
  void onASharedDeviceItEndsAfterALessonAndABreak() {
    SignedIn shared = signedIn(SessionTerms.shared(Duration.ofMinutes(3)));
    assertThat(shared.state(MORNING + Duration.ofMinutes(3).toNanos()))
        .isEqualTo(SessionState.LOCKED);
    shared.touch(MORNING + Duration.ofMinutes(59).toNanos());
    assertThat(shared.state(MORNING + Duration.ofMinutes(59).toNanos()))
        .isEqualTo(SessionState.OPEN);
    assertThat(shared.state(MORNING + Duration.ofMinutes(60).toNanos()))
        .isEqualTo(SessionState.NONE);
  }

  private SessionState after(Duration time) {
    return signedIn.state(MORNING + time.toNanos());
  }

  private static SignedIn signedIn(SessionTerms terms) {
    return new SignedIn(new PersonId(7), "teacher", 1, "token", "", terms, Instant.EPOCH, MORNING);
  }
}
