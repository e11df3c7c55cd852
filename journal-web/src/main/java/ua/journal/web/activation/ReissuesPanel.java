package ua.journal.web.activation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.activation.DecideReissue;
import ua.journal.core.activation.WaitingReissues;
import ua.journal.core.common.PersonId;
import ua.journal.core.regulation.Finding;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Parameters;
import ua.journal.web.shell.Shell;

/** New codes for accounts of those who lead, confirmed by a second person or stopped (R-SEC-08). */
@Named("reissues")
@RequestScoped
public class ReissuesPanel {
  private static final String OWNER = "reissueOwner";
  private static final String ISSUED = "reissueIssued";

  @Inject private JournalClient client;
  @Inject private Shell shell;
  @Inject private Words words;
  @Inject private Parameters parameters;

  private @Nullable List<WaitingReissues.Line> lines;
  private boolean linesOfAnswer;
  private List<Finding> findings = List.of();
  private String done = "";

  /** The code of the form that was sent works from now on. */
  public void confirm() {
    decide(true, "reissue.confirmed");
  }

  /** The code of the form that was sent never works. */
  public void stop() {
    decide(false, "reissue.stopped");
  }

  /** The form says which code it means: the list may have changed since it was shown. */
  private void decide(boolean confirm, String said) {
    PersonId owner = parameters.optionalId(OWNER).map(PersonId::new).orElse(null);
    LocalDateTime issued = parameters.moment(ISSUED).orElse(null);
    if (owner != null && issued != null) {
      Outcome<Void> outcome = client.perform(new DecideReissue(owner, issued, confirm));
      findings = outcome.findings();
      done = outcome.stands() ? words.say(said) : "";
      lines = null;
    }
  }

  /** Whether there is something to say. */
  public boolean isOffered() {
    return shell.may(Operation.REISSUES)
        && !(getLines().isEmpty() && findings.isEmpty() && done.isEmpty());
  }

  /**
   * What waits, the oldest first; read anew for the answer, for the form may have issued a code.
   */
  public List<WaitingReissues.Line> getLines() {
    boolean answering =
        FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    if (lines == null || answering != linesOfAnswer) {
      lines = client.ask(new WaitingReissues());
      linesOfAnswer = answering;
    }
    return lines;
  }

  /** «видав Жук Р. Ю. 23.11.2026, 10:42; запрацює 24.11.2026, 10:42». */
  public String says(WaitingReissues.Line line) {
    return words.by(
        line.issuer(),
        "reissue.line",
        line.issuer().signed(),
        moment(line.issuedAt()),
        moment(line.opensAt()));
  }

  private String moment(LocalDateTime moment) {
    return words.fullDate(moment.toLocalDate()) + ", " + words.hour(moment.toLocalTime());
  }

  public List<Finding> getFindings() {
    return findings;
  }

  public String getDone() {
    return done;
  }
}
