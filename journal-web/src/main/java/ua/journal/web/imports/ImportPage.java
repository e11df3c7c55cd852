package ua.journal.web.imports;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.journal.core.imports.ExplainWords;
import ua.journal.core.imports.ImportLog;
import ua.journal.core.imports.ImportReport;
import ua.journal.core.imports.ImportRun;
import ua.journal.core.imports.ImportTables;
import ua.journal.core.imports.Mapping;
import ua.journal.core.imports.SaveMapping;
import ua.journal.core.imports.Table;
import ua.journal.web.host.ImportFiles;
import ua.journal.web.locale.Words;
import ua.journal.web.session.Caller;
import ua.journal.web.shell.FileName;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Parameters;

/**
 * A school's files: chosen, shown as a difference to what is stored, then applied (clause 4,
 * administrator). The work itself and the rows between the steps stay with the session's job, so
 * that what is applied is what was looked at, and no request waits for it.
 */
@Named
@ViewScoped
public class ImportPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int QUESTIONS_AT_ONCE = 50;

  @Inject private JournalClient client;
  @Inject private Caller caller;
  @Inject private ImportJobs jobs;
  @Inject private ImportFiles reader;
  @Inject private Parameters parameters;
  @Inject private Words words;

  private transient @Nullable List<Part> files;
  private transient List<FileFault> faults = List.of();
  private transient @Nullable ImportJob job;
  private transient @Nullable MappingForm mapping;
  private transient @Nullable AskedForm unexplained;
  private transient List<SameForm> asked = List.of();
  private transient @Nullable List<ImportRun> log;
  private String mappingProblem = "";

  /** Refuses the page itself to those who may not import; finds the import the address names. */
  public void open() {
    client.perform(new ImportTables(List.of(), ImportTables.THIS_YEAR, true));
    job = jobs.find(parameters.text("job")).orElse(null);
    mapping = unknown();
    unexplained = words();
    asked = questions();
  }

  /** Reads the files and tells what they would change. */
  public @Nullable String check() {
    List<ImportJob.Upload> read = new ArrayList<>();
    List<FileFault> tooLarge = new ArrayList<>();
    for (Part part : files == null ? List.<Part>of() : files) {
      if (part.getSize() > ImportFiles.MAX_FILE) {
        tooLarge.add(new FileFault(FileName.of(part), words.say("import.tooLarge")));
      } else {
        read.add(new ImportJob.Upload(FileName.of(part), bytes(part)));
      }
    }
    files = null;
    faults = tooLarge;
    if (read.isEmpty() || !tooLarge.isEmpty()) {
      job = null;
      return null;
    }
    ImportJob begun = jobs.begin(caller.journal(), read);
    if (!begun.isRunning() && begun.report() == null && !begun.faults().isEmpty()) {
      // nothing could be read: the page stays, and so do the files that were chosen
      faults = begun.faults();
      job = null;
      return null;
    }
    return address(begun);
  }

  /** Stores what was shown, once. */
  public @Nullable String apply() {
    ImportJob shown = job;
    if (shown == null) {
      return null;
    }
    shown.apply();
    return address(ImportJobs.patiently(shown));
  }

  /** Takes what is hidden in the files as well. */
  public @Nullable String showHidden() {
    ImportJob shown = job;
    if (shown == null) {
      return null;
    }
    shown.showHidden();
    return address(ImportJobs.patiently(shown));
  }

  /** Whether something hidden was left out and may be asked for. */
  public boolean isHiding() {
    return job != null && job.hides();
  }

  /** Keeps what was said of an unknown table and tells anew what would change. */
  public @Nullable String remember() {
    MappingForm said = mapping;
    ImportJob shown = job;
    if (said == null || shown == null) {
      return null;
    }
    if (said.getName().isBlank() || said.chosen().isEmpty()) {
      mappingProblem = words.say("import.mapping.missing");
      return null;
    }
    client.perform(new SaveMapping(new Mapping(said.getName().strip(), said.chosen())));
    shown.check();
    ImportJobs.patiently(shown);
    MappingForm next = unknown();
    if (next == null || !next.isOf(said)) {
      return address(shown);
    }
    mappingProblem = words.say("import.mapping.notYet");
    return null;
  }

  /** Keeps what words in the tables mean and tells anew what would change. */
  public @Nullable String explain() {
    AskedForm said = unexplained;
    ImportJob shown = job;
    if (said == null || shown == null || said.answers().isEmpty()) {
      return null;
    }
    client.perform(new ExplainWords(said.answers()));
    shown.check();
    return address(ImportJobs.patiently(shown));
  }

  /** Takes what was told of people who were asked about, and tells anew what would change. */
  public @Nullable String answer() {
    ImportJob shown = job;
    if (shown == null) {
      return null;
    }
    Map<String, String> told = new HashMap<>();
    asked.stream()
        .filter(each -> !each.getAnswer().isEmpty())
        .forEach(each -> told.put(each.key(), each.getAnswer()));
    shown.tell(told);
    shown.check();
    return address(ImportJobs.patiently(shown));
  }

  private @Nullable AskedForm words() {
    ImportReport told = job == null || isApplied() ? null : job.report();
    return told == null || told.asked().isEmpty() ? null : new AskedForm(told.asked());
  }

  private List<SameForm> questions() {
    ImportReport told = job == null ? null : job.report();
    return told == null || isApplied()
        ? List.of()
        : told.questions().stream()
            .limit(QUESTIONS_AT_ONCE)
            .map(question -> new SameForm(question, words))
            .toList();
  }

  /** The page of a job; loading it again asks for nothing but the page. */
  private static String address(ImportJob job) {
    return "/import?faces-redirect=true&job=" + job.id();
  }

  private @Nullable MappingForm unknown() {
    ImportReport told = job == null ? null : job.report();
    Table first = told == null || told.unknown().isEmpty() ? null : told.unknown().get(0);
    return first == null || isApplied() || first.rows().isEmpty() ? null : new MappingForm(first);
  }

  private static byte[] bytes(Part part) {
    try (InputStream in = part.getInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a file may be called, by the plugins there are. */
  public String getAccepts() {
    return reader.accepts();
  }

  public @Nullable List<Part> getFiles() {
    return files;
  }

  public void setFiles(@Nullable List<Part> files) {
    this.files = files;
  }

  /** Files that were not read, each with the reason. */
  public List<FileFault> getFaults() {
    return job == null ? faults : job.faults();
  }

  /** What the import does; null before it is known. */
  public @Nullable ReportView getView() {
    ImportReport told = job == null || job.isRunning() ? null : job.report();
    return told == null ? null : new ReportView(told);
  }

  /** The import that is being worked on or was looked for; null for none. */
  public @Nullable String getJob() {
    return job == null ? null : job.id();
  }

  /** Whether the page waits for work to be done. */
  public boolean isRunning() {
    return job != null && job.isRunning();
  }

  /** «Записуємо: 12 000 з 54 000». */
  public String getProgress() {
    if (job == null) {
      return "";
    }
    int[] counts = job.counts();
    String step = "import.step." + job.step().name();
    return counts[1] == 0 ? words.say(step) : words.say(step + ".of", counts[0], counts[1]);
  }

  /** Number of the incident that ended the import, empty for none. */
  public String getIncident() {
    return job == null ? "" : job.incident();
  }

  /** The first table nobody knows, null for none. */
  public @Nullable MappingForm getMapping() {
    return mapping;
  }

  /** Words nobody has explained, null for none. */
  public @Nullable AskedForm getUnexplained() {
    return unexplained;
  }

  /** People who are asked about, as many as one page takes. */
  public List<SameForm> getAsked() {
    return asked;
  }

  public String getMappingProblem() {
    return mappingProblem;
  }

  /** The latest imports, newest first. */
  public List<ImportRun> getLog() {
    if (log == null) {
      log = client.ask(new ImportLog());
    }
    return log;
  }

  /** Whether a line of the log is the last one, an import, and may perhaps be taken back. */
  public boolean last(ImportRun run) {
    return run.undoes() == 0 && getLog().indexOf(run) == 0;
  }

  /** «25 листопада, 14:05». */
  public String moment(ImportRun run) {
    return words.date(run.at().toLocalDate())
        + ", "
        + run.at().toLocalTime().withNano(0).withSecond(0);
  }

  public boolean isApplied() {
    return job != null && job.step() == ImportJob.Step.WRITTEN;
  }

  /** Whether there is something to store. */
  public boolean isUseful() {
    ReportView view = getView();
    return view != null && !isApplied() && view.useful();
  }
}
