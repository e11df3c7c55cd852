package ua.journal.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.intake.Difference;
import ua.journal.core.intake.ImportLog;
import ua.journal.core.intake.ImportReport;
import ua.journal.core.intake.ImportRun;
import ua.journal.core.intake.ImportTables;
import ua.journal.core.intake.Mapping;
import ua.journal.core.intake.SaveMapping;
import ua.journal.core.intake.Table;
import ua.journal.web.host.ImportFiles;
import ua.journal.web.host.UnreadableFileException;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.Desk;

/**
 * A school's files: chosen, shown as a difference to what is stored, then applied (clause 4,
 * administrator). Between the two steps the rows wait in the view, so that what is applied is what
 * was looked at.
 */
@Named
@ViewScoped
public class ImportPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MAX_FILE = 10_000_000;
  private static final int MAX_REFUSED = 300;

  @Inject private Desk desk;
  @Inject private ImportFiles reader;
  @Inject private Words words;

  private transient @Nullable List<Part> files;
  private transient List<Table> tables = List.of();
  private transient List<FileFault> faults = List.of();
  private transient @Nullable ImportReport report;
  private transient @Nullable MappingForm mapping;
  private transient @Nullable List<ImportRun> log;
  private String mappingProblem = "";
  private boolean applied;

  /** Refuses the page itself to those who may not import. */
  public void open() {
    desk.perform(new ImportTables(List.of(), ImportTables.THIS_YEAR, true));
  }

  /** Reads the files and tells what they would change. */
  public void check() {
    List<Table> read = new ArrayList<>();
    List<FileFault> found = new ArrayList<>();
    for (Part part : files == null ? List.<Part>of() : files) {
      try {
        read.addAll(reader.read(name(part), bytes(part)));
      } catch (UnreadableFileException e) {
        found.add(new FileFault(name(part), e.getMessage()));
      }
    }
    files = null;
    tables = List.copyOf(read);
    faults = List.copyOf(found);
    applied = false;
    report = tables.isEmpty() ? null : run(true);
  }

  /** Stores what was shown; what has been stored meanwhile by others is compared anew. */
  public void apply() {
    if (!tables.isEmpty()) {
      report = run(false);
      applied = true;
      log = null;
      tables = List.of();
    }
  }

  /** Keeps what was said of an unknown table and tells anew what would change. */
  public void remember() {
    MappingForm said = mapping;
    if (said == null) {
      return;
    }
    if (said.getName().isBlank() || said.chosen().isEmpty()) {
      mappingProblem = words.say("import.mapping.missing");
      return;
    }
    desk.perform(new SaveMapping(new Mapping(said.getName().strip(), said.chosen())));
    report = run(true);
  }

  private ImportReport run(boolean dryRun) {
    ImportReport told = desk.perform(new ImportTables(tables, ImportTables.THIS_YEAR, dryRun));
    boolean known = dryRun && !told.unknown().isEmpty();
    Table first = known ? told.unknown().get(0) : null;
    mappingProblem = "";
    if (first == null || first.rows().isEmpty()) {
      mapping = null;
    } else if (mapping == null || !mapping.isOf(first)) {
      mapping = new MappingForm(first);
    } else {
      mappingProblem = words.say("import.mapping.notYet");
    }
    return told;
  }

  private static String name(Part part) {
    String name = part.getSubmittedFileName() == null ? "" : part.getSubmittedFileName();
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  private byte[] bytes(Part part) {
    if (part.getSize() > MAX_FILE) {
      throw new UnreadableFileException(words.say("import.tooLarge"));
    }
    try (InputStream in = part.getInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public @Nullable List<Part> getFiles() {
    return files;
  }

  public void setFiles(@Nullable List<Part> files) {
    this.files = files;
  }

  public List<FileFault> getFaults() {
    return faults == null ? List.of() : faults;
  }

  public @Nullable ImportReport getReport() {
    return report;
  }

  /** The first table nobody knows, null for none. */
  public @Nullable MappingForm getMapping() {
    return mapping;
  }

  public String getMappingProblem() {
    return mappingProblem;
  }

  /** The latest imports, newest first. */
  public List<ImportRun> getLog() {
    if (log == null) {
      log = desk.ask(new ImportLog());
    }
    return log;
  }

  /** «25 листопада, 14:05». */
  public String moment(ImportRun run) {
    return words.date(run.at().toLocalDate())
        + ", "
        + run.at().toLocalTime().withNano(0).withSecond(0);
  }

  public boolean isApplied() {
    return applied;
  }

  /** Whether there is something to store. */
  public boolean isUseful() {
    return report != null && !applied && report.created() + report.updated() > 0;
  }

  /** Changed records of one list. */
  public List<Difference> changed(String list) {
    return told(list, false);
  }

  /** New records of one list. */
  public List<Difference> added(String list) {
    return told(list, true);
  }

  /** How many refused rows the page shows. */
  public int getRefusedShown() {
    return report == null ? 0 : Math.min(MAX_REFUSED, report.refused().size());
  }

  /** How many records of a list are counted but not told in words. */
  public int hidden(ImportReport.Count list) {
    int told = changed(list.list()).size() + added(list.list()).size();
    return list.created() + list.updated() - told;
  }

  private List<Difference> told(String list, boolean created) {
    ImportReport shown = report;
    return shown == null
        ? List.of()
        : shown.differences().stream()
            .filter(each -> each.list().equals(list) && each.created() == created)
            .toList();
  }

  /**
   * A file that could not be read.
   *
   * @param file its name
   * @param reason why, in words
   */
  public record FileFault(String file, String reason) implements Serializable {}
}
