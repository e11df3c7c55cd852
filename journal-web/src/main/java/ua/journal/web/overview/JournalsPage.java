package ua.journal.web.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.teaching.JournalSummary;
import ua.journal.core.teaching.JournalsOf;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.Desk;
import ua.journal.web.shell.Parameters;
import ua.journal.web.shell.Shell;

/** All journals the reader may open. */
@Named
@RequestScoped
public class JournalsPage {
  @Inject private Desk desk;
  @Inject private Shell shell;
  @Inject private Words words;
  @Inject private Parameters parameters;

  private @Nullable List<JournalSummary> journals;

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    getJournals();
  }

  /** The journals, those of one class when the address names it. */
  public List<JournalSummary> getJournals() {
    if (journals == null) {
      String only = parameters.text("class");
      journals =
          desk.ask(new JournalsOf()).stream()
              .filter(journal -> only.isEmpty() || journal.className().equals(only))
              .toList();
    }
    return journals;
  }

  public String getTitle() {
    String only = parameters.text("class");
    if (!only.isEmpty()) {
      return words.say("journals.ofClass", only);
    }
    return words.say(shell.isOverseer() ? "journals.title" : "journals.mine");
  }

  /** «236 журналів, у 26 є незаповнені уроки». */
  public String getSum() {
    long lacking = getJournals().stream().filter(journal -> journal.unfilled() > 0).count();
    String sum = words.count("journals.count", getJournals().size());
    return lacking == 0
        ? sum + words.say("journals.allFilled")
        : sum + words.count("journals.lacking", lacking);
  }
}
