package ua.journal.web.timetable;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ua.journal.core.regulation.Finding;
import ua.journal.core.timetable.Clash;
import ua.journal.core.timetable.FutureLesson;
import ua.journal.core.timetable.PreviewQuery;
import ua.journal.core.timetable.Publication;
import ua.journal.core.timetable.PublishDraft;
import ua.journal.core.timetable.VersionId;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Parameters;

/** What publishing a draft will do, and the button that does it. */
@Named
@ViewScoped
public class PreviewPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private JournalClient client;
  @Inject private Words words;
  @Inject private Parameters parameters;

  private long id;
  private int revision;
  private boolean done;
  private transient @Nullable Publication publication;
  private transient List<Finding> findings = List.of();

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    id = parameters.id("id");
    read();
  }

  private void read() {
    publication = client.ask(new PreviewQuery(new VersionId(id)));
    revision = publication.version().revision();
  }

  /** Publishes what was seen; when the draft has changed since, shows it as it is now. */
  public void publish() {
    findings = client.perform(new PublishDraft(new VersionId(id), revision)).findings();
    done = findings.isEmpty();
    read();
  }

  public @Nullable Publication getPublication() {
    return publication;
  }

  public List<Finding> getFindings() {
    return findings;
  }

  public boolean isDone() {
    return done;
  }

  /** «Понеділок, урок 3: …». */
  public String clash(Clash clash) {
    return words.say(
        "timetable.hour",
        words.weekdayName(WeekDay.date(clash.day())),
        clash.period(),
        words.finding(publication().board().finding(clash)));
  }

  /** «Алгебра 8-Б» of a lesson. */
  public String title(FutureLesson lesson) {
    return publication().course(lesson.journal()).title();
  }

  /** Why a lesson stays. */
  public String why(FutureLesson lesson) {
    return words.say("timetable.kept." + lesson.kept());
  }

  private Publication publication() {
    return Objects.requireNonNull(publication);
  }
}
