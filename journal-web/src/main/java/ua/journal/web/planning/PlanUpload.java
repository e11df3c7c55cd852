package ua.journal.web.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.imports.ImportReport;
import ua.journal.core.imports.PlanFile;
import ua.journal.core.planning.Plan;
import ua.journal.core.planning.PlanDifference;
import ua.journal.web.host.ImportFiles;
import ua.journal.web.host.UnreadableFileException;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.FileName;

/**
 * A plan out of a teacher's own file (clause 4, teacher, point 2). It is read into the form, where
 * it is looked at; only the form's own button stores it.
 */
@Named
@RequestScoped
public class PlanUpload {
  @Inject private PlanPage page;
  @Inject private ImportFiles files;
  @Inject private Words words;

  private @Nullable Part file;
  private String problem = "";
  private @Nullable PlanFile read;
  private @Nullable PlanDifference difference;

  /**
   * Reads the file into the form, or says why not and leaves the form as it was, the chosen file in
   * it.
   */
  public void read() {
    Part chosen = file;
    if (chosen == null || chosen.getSize() == 0) {
      problem = words.say("plan.file.none");
    } else if (chosen.getSize() > ImportFiles.MAX_FILE) {
      problem = words.say("import.tooLarge");
    } else {
      read(chosen);
    }
  }

  private void read(Part chosen) {
    Plan plan = page.plan();
    try (InputStream in = chosen.getInputStream()) {
      Optional<PlanFile> found =
          PlanFile.of(
              files.read(FileName.of(chosen), in.readAllBytes()),
              plan.journal().subject(),
              plan.journal().begins());
      read = found.filter(each -> !each.items().isEmpty()).orElse(null);
      problem = read == null ? words.say("plan.file.unknown", plan.journal().subject()) : "";
    } catch (UnreadableFileException e) {
      problem = String.valueOf(e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (read != null) {
      List<Plan.Line> lines = plan.replaced(read.items());
      difference = PlanDifference.of(plan, lines);
      page.bring(lines);
      FacesContext.getCurrentInstance().getPartialViewContext().getRenderIds().add("all");
    }
  }

  /** What a plan's file may be called, by the plugins there are. */
  public String getAccepts() {
    return files.accepts("plan");
  }

  /** Why the file was not read, empty when it was or none came. */
  public String getProblem() {
    return problem;
  }

  /** «Прочитано … нових 12, змінених 3», empty before. */
  public String getTold() {
    return read == null || difference == null
        ? ""
        : words.say(
            "plan.file.read",
            read.sheet(),
            difference.created(),
            difference.changed(),
            difference.unchanged(),
            difference.gone());
  }

  /** What stands in the table beside the plan. */
  public List<ImportReport.Left> getLeft() {
    return read == null ? List.of() : read.left();
  }

  /** Rows that were refused. */
  public List<ImportReport.Refusal> getRefused() {
    return read == null ? List.of() : read.refused();
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
