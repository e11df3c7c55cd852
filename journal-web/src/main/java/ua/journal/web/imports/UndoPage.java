package ua.journal.web.imports;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import ua.journal.core.imports.UndoImport;
import ua.journal.core.imports.UndoPreview;
import ua.journal.core.imports.UndoReport;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Parameters;

/** The last import, about to be taken back: first what goes and what comes back (R-IMP-01). */
@Named
@ViewScoped
public class UndoPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private JournalClient client;
  @Inject private Words words;
  @Inject private Parameters parameters;

  private long run;
  private transient @Nullable UndoReport report;
  private boolean done;

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    run = parameters.id("run");
    report = client.ask(new UndoPreview(run));
  }

  /** Takes the import back, or says what holds it. */
  public void undo() {
    report = client.perform(new UndoImport(run)).get();
    done = report.report() != null;
  }

  public @Nullable UndoReport getReport() {
    return report;
  }

  /** What goes and what comes back; null when the import stays. */
  public @Nullable ReportView getView() {
    return report == null || report.report() == null ? null : new ReportView(report.report());
  }

  /** «25 листопада». */
  public String getMoment() {
    return report == null ? "" : words.date(report.run().at().toLocalDate());
  }

  public boolean isDone() {
    return done;
  }
}
