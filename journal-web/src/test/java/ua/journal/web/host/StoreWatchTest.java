package ua.journal.web.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import ua.journal.core.StoreState;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;

/** Who asks for the storage's state never waits for the storage. */
@Timeout(60)
class StoreWatchTest {
  private static final Duration SHORT = Duration.ofMillis(1);
  private static final Duration LONG = Duration.ofMinutes(10);

  private final SynchronousQueue<StoreState> storage = new SynchronousQueue<>();
  private final Semaphore asked = new Semaphore(0);
  private final StoreWatch watch =
      new StoreWatch(this::look, new StoreWatch.Pace(SHORT, Duration.ofMillis(2), LONG));

  @AfterEach
  void close() {
    watch.close();
  }

  @Test
  void whileAStorageHangsTheLastLookIsToldWithItsAge() throws Exception {
    watch.begin();
    Thread.sleep(20);
    assertThat(watch.state()).isEqualTo(StoreState.OPEN);
    assertThat(watch.age()).isGreaterThan(Duration.ofMillis(15));
    assertThatNoException().isThrownBy(watch::requireAnswers);
  }

  @Test
  void aStorageThatIsGoneIsNotAskedByAnybodyElse() throws Exception {
    watch.begin();
    seen(StoreState.GONE);
    assertThatExceptionOfType(JournalException.class)
        .isThrownBy(watch::requireAnswers)
        .satisfies(
            refused -> {
              assertThat(refused.code()).isEqualTo(ErrorCode.UNAVAILABLE);
              assertThat(refused.data()).containsEntry(StoreState.REASON, "GONE");
            });
    seen(StoreState.OPEN);
    assertThatNoException().isThrownBy(watch::requireAnswers);
  }

  @Test
  void aFullStorageIsRead() throws Exception {
    watch.begin();
    seen(StoreState.FULL);
    assertThatNoException().isThrownBy(watch::requireAnswers);
  }

  @Test
  void aBusyStorageIsNotGone() throws Exception {
    watch.begin();
    asked.acquire();
    watch.worked();
    storage.put(StoreState.GONE);
    Thread.sleep(50);
    assertThat(watch.state()).isEqualTo(StoreState.OPEN);
  }

  @Test
  void aFailedCallHastensTheNextLook() throws Exception {
    watch.begin();
    seen(StoreState.OPEN);
    // the next look is ten minutes off
    Thread.sleep(50);
    watch.failed();
    seen(StoreState.GONE);
  }

  private void seen(StoreState state) throws InterruptedException {
    storage.put(state);
    while (watch.state() != state) {
      Thread.sleep(1);
    }
  }

  private StoreState look() {
    asked.release();
    try {
      return storage.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return StoreState.GONE;
    }
  }
}
