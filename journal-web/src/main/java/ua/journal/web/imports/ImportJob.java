package ua.journal.web.imports;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ua.journal.core.imports.ImportReport;
import ua.journal.core.imports.ImportTables;
import ua.journal.core.imports.Table;
import ua.journal.core.register.WriteProgress;
import ua.journal.web.host.ImportFiles;
import ua.journal.web.host.UnreadableFileException;
import ua.journal.web.problem.Incident;

/**
 * One import of a session, worked on beside the requests that ask for it: read and compared, shown,
 * and written after consent. Each step begins once, however often it is asked for. Thread-safe.
 */
final class ImportJob {
  private final String id;
  private final Executor executor;
  private final Function<ImportTables, ImportReport> journal;

  private Step step = Step.READING;
  private int done;
  private int all;
  private List<Table> tables = List.of();
  private List<FileFault> faults = List.of();
  private @Nullable ImportReport report;
  private Map<String, String> answers = Map.of();
  private String incident = "";

  /** What is being done. */
  enum Step {
    READING,
    CHECKING,
    SHOWN,
    WRITING,
    WRITTEN,
    FAILED
  }

  /**
   * Takes an import up.
   *
   * @param id what the address of the page calls it
   * @param executor where the work is done
   * @param journal the journal as the caller meets it
   */
  ImportJob(String id, Executor executor, Function<ImportTables, ImportReport> journal) {
    this.id = id;
    this.executor = executor;
    this.journal = journal;
  }

  void read(List<Upload> files, ImportFiles reader) {
    executor.execute(() -> guarded(() -> reading(files, reader)));
  }

  /** Learns what was told of people who were asked about, beside what was told before. */
  synchronized void tell(Map<String, String> told) {
    Map<String, String> all = new HashMap<>(answers);
    all.putAll(told);
    answers = Map.copyOf(all);
  }

  /** Compares anew; nothing while anything else is done. */
  void check() {
    if (advance(Step.SHOWN, Step.CHECKING)) {
      executor.execute(() -> guarded(() -> shown(run(true))));
    }
  }

  /** Reads what nobody sees in the files as well, and compares anew. */
  void showHidden() {
    synchronized (this) {
      tables = tables.stream().map(Table::shown).toList();
    }
    check();
  }

  /** Whether the files hold rows, columns or sheets nobody sees, which are not taken so. */
  synchronized boolean hides() {
    return step == Step.SHOWN && tables.stream().anyMatch(Table::hides);
  }

  /**
   * Stores what was shown; what has been stored meanwhile by others is compared anew. A second call
   * finds it begun.
   */
  void apply() {
    if (advance(Step.SHOWN, Step.WRITING)) {
      executor.execute(() -> guarded(() -> written(run(false))));
    }
  }

  private void reading(List<Upload> files, ImportFiles reader) {
    List<Table> read = new ArrayList<>();
    List<FileFault> found = new ArrayList<>();
    for (Upload file : files) {
      progress(read.isEmpty() && found.isEmpty() ? 0 : done + 1, files.size());
      try {
        read.addAll(reader.read(file.name(), file.bytes()));
      } catch (UnreadableFileException e) {
        found.add(new FileFault(file.name(), Objects.toString(e.getMessage(), "")));
      }
    }
    synchronized (this) {
      tables = List.copyOf(read);
      faults = List.copyOf(found);
      step = Step.CHECKING;
    }
    shown(read.isEmpty() ? null : run(true));
  }

  private ImportReport run(boolean dryRun) {
    WriteProgress progress = this::progress;
    return journal.apply(
        new ImportTables(tables(), ImportTables.THIS_YEAR, dryRun, progress, answers()));
  }

  private void guarded(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
      failed(Incident.log("import", e));
    }
  }

  private synchronized boolean advance(Step from, Step to) {
    if (step != from || tables.isEmpty()) {
      return false;
    }
    step = to;
    done = 0;
    all = 0;
    return true;
  }

  private synchronized void progress(int now, int ofAll) {
    done = now;
    all = ofAll;
  }

  private synchronized void shown(@Nullable ImportReport told) {
    report = told;
    step = Step.SHOWN;
    notifyAll();
  }

  private synchronized void written(ImportReport told) {
    report = told;
    tables = List.of();
    step = Step.WRITTEN;
    notifyAll();
  }

  private synchronized void failed(String number) {
    incident = number;
    tables = List.of();
    step = Step.FAILED;
    notifyAll();
  }

  /** Waits until nothing is being done, or for so long. */
  synchronized void await(Duration most) {
    long end = System.nanoTime() + most.toNanos();
    long left = most.toMillis();
    while (isRunning() && left > 0) {
      try {
        wait(left);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      left = (end - System.nanoTime()) / 1_000_000;
    }
  }

  synchronized boolean isRunning() {
    return step == Step.READING || step == Step.CHECKING || step == Step.WRITING;
  }

  String id() {
    return id;
  }

  synchronized Step step() {
    return step;
  }

  /** How far it has come: done and all, both 0 where it can not be told. */
  synchronized int[] counts() {
    return new int[] {done, all};
  }

  synchronized List<FileFault> faults() {
    return faults;
  }

  synchronized @Nullable ImportReport report() {
    return report;
  }

  /** Number of the incident that ended it, empty for none. */
  synchronized String incident() {
    return incident;
  }

  private synchronized Map<String, String> answers() {
    return answers;
  }

  private synchronized List<Table> tables() {
    return tables;
  }

  /**
   * A file as it came.
   *
   * @param name its name
   * @param bytes what is in it
   */
  record Upload(String name, byte[] bytes) {}
}
