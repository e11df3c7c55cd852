package ua.journal.auth.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;

class BulkheadTest {
  @Test
  void hashesNoMoreAtOnceThanAllowed() {
    Bulkhead bulkhead = new Bulkhead(2, 60);
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(16);
    List<CompletableFuture<Void>> all = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      all.add(
          CompletableFuture.runAsync(
              () ->
                  bulkhead.run(
                      () -> {
                        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                        Thread.yield();
                        return inside.decrementAndGet();
                      }),
              threads));
    }
    all.forEach(CompletableFuture::join);
    threads.shutdown();
    assertThat(most.get()).isBetween(1, 2);
  }

  @Test
  void waitsForItsTurnNoLongerThanTheDeadline() {
    Bulkhead bulkhead = new Bulkhead(1, 0);
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    CompletableFuture<Boolean> slow =
        CompletableFuture.supplyAsync(() -> bulkhead.run(() -> wait(begun, end)));
    assertThat(await(begun)).isTrue();

    assertThatThrownBy(() -> bulkhead.run(() -> true))
        .isInstanceOfSatisfying(
            JournalException.class,
            refused -> assertThat(refused.code()).isEqualTo(ErrorCode.UNAVAILABLE));
    end.countDown();
    assertThat(slow.join()).isTrue();
    assertThat(bulkhead.run(() -> true)).as("the next one finds it free").isTrue();
  }

  private static boolean wait(CountDownLatch begun, CountDownLatch end) {
    begun.countDown();
    return await(end);
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(60, java.util.concurrent.TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
