package ua.journal.web.imports;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ua.journal.core.JournalSession;
import ua.journal.web.host.ImportFiles;

/**
 * The import of a session, kept in memory of this node: one at a time, so that whoever clicks or
 * loads the page again finds the one that runs. It survives the request and ends with the session.
 */
@SessionScoped
public class ImportJobs implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Most imports are over by then, and their answer is the next page itself. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  @Inject private ImportFiles reader;

  @Resource private transient ManagedExecutorService executor;

  private transient @Nullable ImportJob job;

  /** Begins an import; one that runs already is given instead. */
  synchronized ImportJob begin(JournalSession journal, List<ImportJob.Upload> files) {
    ImportJob present = job;
    if (present == null || !present.isRunning()) {
      present =
          new ImportJob(
              UUID.randomUUID().toString(), executor, command -> journal.perform(command).get());
      present.read(files, reader);
      job = present;
    }
    return patiently(present);
  }

  /** Waits for a quick one, not for a long one. */
  static ImportJob patiently(ImportJob job) {
    job.await(PATIENCE);
    return job;
  }

  /** The import the address names, or the one that runs. */
  synchronized Optional<ImportJob> find(String id) {
    return Optional.ofNullable(job).filter(each -> each.id().equals(id) || each.isRunning());
  }
}
