package ua.journal.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import ua.journal.core.common.PersonId;

class SignedInTest {
  private static final Instant MORNING = Instant.parse("2027-01-19T06:30:00Z");
  private static final Duration LOCK = Duration.ofMinutes(10);

  private final SignedIn signedIn = signedIn(SessionTerms.own(LOCK));

  @Test
  void locksAfterIdleMinutes() {
    assertThat(after(Duration.ofMinutes(9))).isEqualTo(SessionState.OPEN);
    assertThat(after(Duration.ofMinutes(10))).isEqualTo(SessionState.LOCKED);
  }

  @Test
  void everyActivityBeginsTheMinutesAnew() {
    signedIn.touch(MORNING.plus(Duration.ofMinutes(9)));

    assertThat(after(Duration.ofMinutes(18))).isEqualTo(SessionState.OPEN);
    assertThat(after(Duration.ofMinutes(19))).isEqualTo(SessionState.LOCKED);
  }

  @Test
  void endsAfterTwelveHoursHoweverBusy() {
    signedIn.touch(MORNING.plus(Duration.ofHours(12)));

    assertThat(after(Duration.ofHours(12).minusSeconds(1))).isEqualTo(SessionState.OPEN);
    assertThat(after(Duration.ofHours(12))).isEqualTo(SessionState.NONE);
  }

  @Test
  void onASharedDeviceItEndsAfterALessonAndABreak() {
    SignedIn shared = signedIn(SessionTerms.shared(Duration.ofMinutes(3)));
    assertThat(shared.state(MORNING.plus(Duration.ofMinutes(3)))).isEqualTo(SessionState.LOCKED);
    shared.touch(MORNING.plus(Duration.ofMinutes(59)));
    assertThat(shared.state(MORNING.plus(Duration.ofMinutes(59)))).isEqualTo(SessionState.OPEN);
    assertThat(shared.state(MORNING.plus(Duration.ofMinutes(60)))).isEqualTo(SessionState.NONE);
  }

  private SessionState after(Duration time) {
    return signedIn.state(MORNING.plus(time));
  }

  private static SignedIn signedIn(SessionTerms terms) {
    return new SignedIn(new PersonId(7), "teacher", 1, "token", "", terms, MORNING);
  }
}
