package ua.journal.storage.memory;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs areas of the kit inside this program. */
final class KitRun {
  private static final String AREA = "nested-class";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Map<String, Long> nanos = new HashMap<>();
  private final Map<Method, Set<String>> users = new ConcurrentHashMap<>();

  /** Runs the whole kit on the sound storage and remembers which area uses what, and how long. */
  KitRun() throws InterruptedException {
    Areas areas = new Areas();
    MutantStore.watcher =
        method -> users.computeIfAbsent(method, key -> ConcurrentHashMap.newKeySet()).add(areas.on);
    run(DiscoverySelectors.selectClass(MutatedKit.class), areas);
    MutantStore.watcher = method -> {};
    if (areas.failed || users.isEmpty()) {
      throw new IllegalStateException("The kit fails on the sound storage");
    }
  }

  Collection<Class<?>> ports() {
    Set<Class<?>> ports = new HashSet<>();
    users.keySet().forEach(method -> ports.add(method.getDeclaringClass()));
    return ports;
  }

  /** Tells whether any area that can meet the fault fails; the quickest areas run first. */
  boolean catches(Mutant mutant) throws InterruptedException {
    MutantStore.mutant = mutant;
    MutantStore.shown = false;
    Collection<String> areas =
        mutant.method() == null ? nanos.keySet() : users.getOrDefault(mutant.method(), Set.of());
    List<String> quickestFirst = areas.stream().sorted(Comparator.comparing(nanos::get)).toList();
    try {
      for (String area : quickestFirst) {
        Areas listener = new Areas();
        run(DiscoverySelectors.selectUniqueId(area), listener);
        if (listener.failed) {
          return true;
        }
      }
      return false;
    } finally {
      MutantStore.mutant = Mutant.NONE;
    }
  }

  /** What does not end in time counts as caught. */
  private static void run(DiscoverySelector what, Areas listener) throws InterruptedException {
    LauncherDiscoveryRequest tests =
        LauncherDiscoveryRequestBuilder.request().selectors(what).build();
    Thread thread =
        new Thread(
            () ->
                LauncherFactory.create()
                    .execute(
                        LauncherExecutionRequestBuilder.request(tests)
                            .listeners(listener)
                            .cancellationToken(listener.token)
                            .build()));
    thread.setDaemon(true);
    thread.start();
    thread.join(PATIENCE.toMillis());
    if (thread.isAlive()) {
      listener.failed = true;
      listener.token.cancel();
      thread.interrupt();
      thread.join(TimeUnit.SECONDS.toMillis(10));
    }
  }

  /** Follows which area is on, and stops at the first failure. */
  private final class Areas implements TestExecutionListener {
    private final CancellationToken token = CancellationToken.create();
    private final Map<String, Long> begun = new HashMap<>();
    private volatile String on = "";
    private volatile boolean failed;

    @Override
    public void executionStarted(TestIdentifier test) {
      if (isArea(test)) {
        on = test.getUniqueId();
        begun.put(on, System.nanoTime());
      }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      if (isArea(test)) {
        String area = test.getUniqueId();
        nanos.putIfAbsent(area, System.nanoTime() - begun.get(area));
      }
      if (result.getStatus() == TestExecutionResult.Status.FAILED) {
        failed = true;
        token.cancel();
      }
    }

    private boolean isArea(TestIdentifier test) {
      return test.getUniqueIdObject().getLastSegment().getType().equals(AREA);
    }
  }
}
