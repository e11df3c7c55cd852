package ua.journal.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ua.journal.core.people.PupilLine;
import ua.journal.core.people.PupilList;
import ua.journal.core.people.PupilsQuery;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Parameters;

/** Pupils by any part of a name, of one class or of the school. */
@Named
@RequestScoped
public class PupilsPage {
  @Inject private JournalClient client;
  @Inject private Words words;
  @Inject private Parameters parameters;

  private @Nullable PupilList list;

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    getList();
  }

  public PupilList getList() {
    if (list == null) {
      list = client.ask(new PupilsQuery(getText(), getClassName()));
    }
    return list;
  }

  public String getText() {
    return parameters.text("q");
  }

  public String getClassName() {
    return parameters.text("class");
  }

  /** «532 учні», and that not all are shown. */
  public String getSum() {
    String sum = words.count("pupils.count", getList().found());
    return getList().found() > getList().pupils().size()
        ? sum + words.say("pupils.shown", getList().pupils().size())
        : sum;
  }

  /** Whether a pupil has left the class. */
  public boolean left(PupilLine line) {
    return line.left(client.today());
  }

  /** «з 01.09 · наказ № 12», «вибув 14.10 · № 48-у». */
  public String stay(PupilLine line) {
    @Nullable LocalDate to = line.to();
    if (to != null) {
      return words.say("pupils.left", words.fullDate(to), line.orderOut());
    }
    return line.orderIn().isEmpty()
        ? words.say("pupils.sinceNoOrder", words.fullDate(line.from()))
        : words.say("pupils.since", words.fullDate(line.from()), line.orderIn());
  }
}
