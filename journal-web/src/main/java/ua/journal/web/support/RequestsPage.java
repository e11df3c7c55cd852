package ua.journal.web.support;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import ua.journal.core.regulation.Finding;
import ua.journal.core.support.AnswerHelp;
import ua.journal.core.support.HelpFigures;
import ua.journal.core.support.HelpQueue;
import ua.journal.core.support.HelpState;
import ua.journal.core.support.Suggestions;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.JournalClient;

/** What waits for the administrator, what is due first standing first (clause 8.1). */
@Named
@ViewScoped
public class RequestsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private JournalClient client;
  @Inject private Words words;

  private transient List<HelpLine> lines = List.of();

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    lines = client.ask(new HelpQueue()).stream().map(HelpLine::new).toList();
  }

  /** Answers or decides, or says why not and keeps what was typed. */
  public void answer(HelpLine line, HelpState next) {
    List<Finding> against =
        client
            .perform(
                new AnswerHelp(
                    line.getRequest().id(), line.getRequest().notes().size(), next, line.getText()))
            .findings();
    open();
    lines = Lines.keep(lines, line, against);
  }

  /** How questions of this year were answered; empty before the first. */
  public String getFigures() {
    HelpFigures.Result figures = client.ask(new HelpFigures());
    if (figures.asked() == 0) {
      return "";
    }
    return words.say(
        "requests.figures",
        figures.asked(),
        figures.answered(),
        figures.inTime(),
        figures.hours(),
        figures.helped(),
        figures.askedOn());
  }

  /** How many support a suggestion. */
  public int votes(HelpLine line) {
    return client.ask(new Suggestions()).stream()
        .filter(one -> one.id() == line.getRequest().id())
        .mapToInt(Suggestions.Line::votes)
        .sum();
  }

  public List<HelpLine> getLines() {
    return lines;
  }
}
