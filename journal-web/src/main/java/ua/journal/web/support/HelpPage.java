package ua.journal.web.support;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.enrolment.FinishTraining;
import ua.journal.core.enrolment.OwnTraining;
import ua.journal.core.regulation.Finding;
import ua.journal.core.support.AskHelp;
import ua.journal.core.support.FollowHelp;
import ua.journal.core.support.HelpKind;
import ua.journal.core.support.HelpState;
import ua.journal.core.support.OwnHelp;
import ua.journal.core.support.Suggestions;
import ua.journal.core.support.VoteSuggestion;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Shell;

/** Everybody's page of help: a question or a suggestion, and what became of the earlier ones. */
@Named
@ViewScoped
public class HelpPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private JournalClient client;
  @Inject private Shell shell;

  private transient List<HelpLine> lines = List.of();
  private transient List<Finding> findings = List.of();
  private transient List<Suggestions.Line> suggestions = List.of();
  private @Nullable LocalDate answerBy;
  private HelpKind kind = HelpKind.QUESTION;
  private String text = "";
  private boolean sent;
  private boolean trained;

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    OwnHelp.Corner corner = client.ask(new OwnHelp());
    lines = corner.requests().stream().map(HelpLine::new).toList();
    answerBy = corner.answerBy();
    suggestions = shell.isFamily() ? List.of() : client.ask(new Suggestions());
    trained = !shell.isFamily() && client.ask(new OwnTraining(Guide.EDITION));
  }

  /** Sends the question or the suggestion, or says why not and keeps what was typed. */
  public void ask() {
    findings = client.perform(new AskHelp(kind, text)).findings();
    sent = findings.isEmpty();
    if (sent) {
      text = "";
      open();
    }
  }

  /** Supports a colleague's suggestion, or no longer does. */
  public void vote(Suggestions.Line line) {
    client.perform(new VoteSuggestion(line.id(), !line.supported()));
    open();
  }

  /** What colleagues suggest. */
  public List<Suggestions.Line> getSuggestions() {
    return suggestions;
  }

  /** Says that the reader has worked through the instruction for his role. */
  public void finish() {
    client.perform(new FinishTraining(Guide.EDITION));
    trained = true;
  }

  public boolean isTrained() {
    return trained;
  }

  /** Asks on or closes a question of one's own. */
  public void follow(HelpLine line, HelpState next) {
    sent = false;
    List<Finding> against =
        client
            .perform(
                new FollowHelp(
                    line.getRequest().id(), line.getRequest().notes().size(), next, line.getText()))
            .findings();
    open();
    lines = Lines.keep(lines, line, against);
  }

  public List<HelpLine> getLines() {
    return lines;
  }

  public List<Finding> getFindings() {
    return findings;
  }

  public @Nullable LocalDate getAnswerBy() {
    return answerBy;
  }

  public HelpKind[] getKinds() {
    return HelpKind.values();
  }

  public HelpKind getKind() {
    return kind;
  }

  public void setKind(HelpKind kind) {
    this.kind = kind;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public boolean isSent() {
    return sent;
  }
}
