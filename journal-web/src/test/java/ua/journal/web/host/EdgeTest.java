package ua.journal.web.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;

/** The edge of what the journal runs on: a storage and a sign-in. */
@Timeout(60)
class EdgeTest {
  private final PluginHealth health = new PluginHealth(Limit.BRIEF, Clock.systemUTC());
  private final Edge edge = Edge.essential("Sign-in odd", "odd", Limit.BRIEF, health);

  @Test
  void aStorageIsCalledInTheThreadOfItsTransaction() {
    assertThat(edge.call(Thread::currentThread)).isSameAs(Thread.currentThread());
    assertThat(edge.watched(Thread::currentThread)).isSameAs(Thread.currentThread());
  }

  @Test
  void aRefusalOfTheirsPassesAsItIs() {
    JournalException refusal = new JournalException(ErrorCode.CONFLICT, "Somebody was quicker");

    assertThatExceptionOfType(JournalException.class)
        .isThrownBy(() -> edge.call(() -> refuse(refusal)))
        .isSameAs(refusal);
    assertThatExceptionOfType(JournalException.class)
        .isThrownBy(() -> edge.answer(() -> refuse(refusal)))
        .isSameAs(refusal);
    assertThat(health.last()).isNull();
  }

  @Test
  void anErrorOfTheVirtualMachineIsTheirFaultAndNotThePages() {
    assertThatExceptionOfType(JournalException.class)
        .isThrownBy(() -> edge.call(() -> FakePlugin.fail(new OutOfMemoryError("not really"))))
        .withMessage("Sign-in odd failed")
        .withCauseInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void aSignInThatHangsIsNotWaitedForAndIsAskedAgainAllTheSame() {
    for (int i = 0; i < Limit.BRIEF.faults() + 1; i++) {
      assertThatExceptionOfType(JournalException.class)
          .isThrownBy(() -> edge.answer(FakePlugin::hang))
          .withMessage("Sign-in odd did not come back in time");
    }
    assertThat(edge.answer(() -> "in")).isEqualTo("in");
  }

  @Test
  void whoeverIsInterruptedWhileWaitingStopsWaiting() throws InterruptedException {
    AtomicReference<ErrorCode> told = new AtomicReference<>();
    Edge patient = Edge.essential("Sign-in odd", "odd", Limit.PATIENT, health);
    Thread caller =
        new Thread(
            () -> {
              try {
                patient.answer(FakePlugin::hang);
              } catch (JournalException e) {
                told.set(e.code());
              }
            });
    caller.start();
    caller.interrupt();
    caller.join();

    assertThat(told.get()).isEqualTo(ErrorCode.UNAVAILABLE);
  }

  private static <T> T refuse(JournalException refusal) {
    throw refusal;
  }
}
