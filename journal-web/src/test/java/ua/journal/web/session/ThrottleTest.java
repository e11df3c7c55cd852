package ua.journal.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ThrottleTest {
  private static final String TEACHER = "teacher";
  private static final String HOME = "127.0.0.1";

  private final AtomicLong seconds = new AtomicLong(1000);
  private final Throttle throttle = new Throttle(() -> TimeUnit.SECONDS.toNanos(seconds.get()));

  @Test
  void theFifthFailureWaitsAndTheWaitDoublesButEnds() {
    for (int i = 0; i < 4; i++) {
      assertThat(fail(TEACHER, HOME)).isZero();
    }
    assertThat(fail(TEACHER, HOME)).isEqualTo(30);
    seconds.addAndGet(31);
    assertThat(throttle.waitSeconds(TEACHER, HOME)).isZero();
    assertThat(fail(TEACHER, HOME)).isEqualTo(60);
    seconds.addAndGet(61);
    throttle.succeeded(TEACHER, HOME);
    assertThat(fail(TEACHER, HOME)).as("success forgets").isZero();
  }

  @Test
  void noWaitIsLongerThanAQuarterOfAnHour() {
    for (int i = 0; i < 40; i++) {
      fail(TEACHER, HOME);
      seconds.addAndGet(901);
    }
    assertThat(throttle.waitSeconds(TEACHER, HOME)).isZero();
  }

  @Test
  void nobodyLocksATeacherOutFromAnotherPlace() {
    for (int i = 0; i < 20; i++) {
      fail(TEACHER, "10.0.0.66");
    }
    assertThat(throttle.waitSeconds(TEACHER, HOME)).isZero();
  }

  @Test
  void aSourceThatSpraysPasswordsIsSlowed() {
    for (int i = 0; i < 300; i++) {
      assertThat(throttle.waitSeconds(TEACHER, HOME)).as("a school behind one address").isZero();
      fail("login" + i, HOME);
    }
    assertThat(throttle.waitSeconds(TEACHER, HOME)).isEqualTo(30);
    assertThat(throttle.waitSeconds(TEACHER, "device x")).as("a device that knows her").isZero();
  }

  @Test
  void aSourceThatFailsNowAndThenIsNotSlowed() {
    for (int i = 0; i < 600; i++) {
      fail("login" + i, HOME);
      seconds.addAndGet(3);
    }
    assertThat(throttle.waitSeconds(TEACHER, HOME)).isZero();
  }

  private int fail(String name, String source) {
    throttle.failed(name, source);
    return throttle.waitSeconds(name, source);
  }
}
