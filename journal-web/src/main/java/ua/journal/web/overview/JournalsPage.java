package ua.journal.web.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.UkrainianOrder;
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

  private @Nullable List<JournalSummary> ofPlace;
  private @Nullable List<JournalSummary> shown;

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    getJournals();
  }

  /**
   * The journals of the page, only those with something to fill in when the address asks so. A list
   * of its own: the table sorts it in place.
   */
  public List<JournalSummary> getJournals() {
    if (shown == null) {
      shown = new ArrayList<>(ofPlace());
      shown.removeIf(journal -> isLackingOnly() && journal.unfilled() == 0);
    }
    return shown;
  }

  /** The class the address names, empty for all. */
  public String getClassName() {
    return parameters.text("class");
  }

  public boolean isLackingOnly() {
    return parameters.text("show").equals("lacking");
  }

  /** How many journals have something to fill in. */
  public long getLacking() {
    return ofPlace().stream().filter(journal -> journal.unfilled() > 0).count();
  }

  /** The end of the address of this list, whole or only what lacks. */
  public String query(boolean lackingOnly) {
    StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
    if (!getClassName().isEmpty()) {
      query.add("class=" + URLEncoder.encode(getClassName(), StandardCharsets.UTF_8));
    }
    if (lackingOnly) {
      query.add("show=lacking");
    }
    return query.toString();
  }

  /** Order of a column of words. */
  public int byWord(Object left, Object right) {
    return UkrainianOrder.INSTANCE.compare((String) left, (String) right);
  }

  /** Order of classes: 5-А before 10-А. */
  public int byClass(Object left, Object right) {
    return Comparator.comparingInt(JournalSummary::grade)
        .thenComparing(JournalSummary::className, UkrainianOrder.INSTANCE)
        .compare((JournalSummary) left, (JournalSummary) right);
  }

  /** Journals of one class stand by subject: the class teacher's own are not first among them. */
  private List<JournalSummary> ofPlace() {
    if (ofPlace == null) {
      List<JournalSummary> all = desk.ask(new JournalsOf());
      ofPlace =
          getClassName().isEmpty()
              ? all
              : all.stream()
                  .filter(journal -> journal.className().equals(getClassName()))
                  .sorted(
                      Comparator.comparing(JournalSummary::subject, UkrainianOrder.INSTANCE)
                          .thenComparing(JournalSummary::group))
                  .toList();
    }
    return ofPlace;
  }

  public String getTitle() {
    if (!getClassName().isEmpty()) {
      return words.say("journals.ofClass", getClassName());
    }
    return words.say(shell.isOverseer() ? "journals.title" : "journals.mine");
  }

  /** «236 журналів, у 26 є незаповнені уроки». */
  public String getSum() {
    String sum = words.count("journals.count", ofPlace().size());
    return getLacking() == 0
        ? sum + words.say("journals.allFilled")
        : sum + words.count("journals.lacking", getLacking());
  }
}
