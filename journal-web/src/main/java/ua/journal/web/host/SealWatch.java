package ua.journal.web.host;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import ua.journal.core.Committed;
import ua.journal.core.Journal;
import ua.journal.core.audit.Checkpoints;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.web.seal.Sealing;

/** Has checkpoints made and the record checked for as long as the server runs. */
@ApplicationScoped
public class SealWatch {
  private static final int SEAL_SECONDS = 5;
  private static final int CHECK_SECONDS = 60;

  private final List<Future<?>> watches = new ArrayList<>();
  private volatile @Nullable Sealing sealing;
  private @Nullable Journal journal;

  @Resource private ManagedScheduledExecutorService scheduler;

  /** Signed checkpoints of the record, and its check each night. */
  public Sealing sealing() {
    Sealing opened = sealing;
    if (opened == null) {
      throw new JournalException(
          ErrorCode.UNAVAILABLE, "The journal is not open yet", Map.of(), null);
    }
    return opened;
  }

  Checkpoints open(HostConfig config, PluginHost plugins) {
    Sealing opened = new SealConfig(config).open(plugins);
    sealing = opened;
    return opened;
  }

  void start(Journal built) {
    journal = built;
    watch(() -> sealing().step(built), SEAL_SECONDS);
    watch(() -> sealing().night(built), CHECK_SECONDS);
  }

  private void watch(Runnable step, int seconds) {
    watches.add(scheduler.scheduleWithFixedDelay(step, seconds, seconds, TimeUnit.SECONDS));
  }

  /** What was committed makes the record longer. */
  void added(@Observes Committed done) {
    sealing().added(done.outcome().record().size());
  }

  void stop() {
    watches.forEach(each -> each.cancel(false));
    Sealing opened = sealing;
    if (opened != null && journal != null) {
      opened.stop(journal);
    }
  }
}
