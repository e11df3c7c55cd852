package ua.journal.web.readiness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.StoreState;
import ua.journal.core.readiness.Readiness;
import ua.journal.core.readiness.ReadinessQuery;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.KeptReadiness;
import ua.journal.web.shell.Shell;

/** Whether the school is ready, and where what is missing is mended. */
@Named
@RequestScoped
public class ReadinessPage {
  @Inject private JournalClient client;
  @Inject private Words words;
  @Inject private Shell shell;
  @Inject private KeptReadiness kept;

  private @Nullable Readiness readiness;

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    getReadiness();
  }

  public Readiness getReadiness() {
    if (readiness == null) {
      readiness = client.ask(new ReadinessQuery());
      kept.note(shell.getMe().school(), readiness.obstacles().size());
    }
    return readiness;
  }

  /** Key of what is wrong with the disk or the database, empty for nothing. */
  public String getStorage() {
    return shell.getStorage() == StoreState.OPEN ? "" : "storage." + shell.getStorage();
  }

  /** Teachers who lack something. */
  public List<Readiness.TeacherLine> getLacking() {
    return getReadiness().teachers().stream().filter(line -> !line.complete()).toList();
  }

  /** What stands in the way, in words. */
  public String say(Readiness.Obstacle obstacle) {
    return words.say("readiness." + obstacle.kind(), obstacle.count());
  }

  /** Who mends it. */
  public String who(Readiness.Obstacle obstacle) {
    return words.say("readiness.by." + obstacle.kind());
  }

  /** The page where it is mended or looked at closer. */
  public String place(Readiness.Obstacle obstacle) {
    return switch (obstacle.kind()) {
      case TIMETABLE -> "help.xhtml";
      case STAFF_AWAY -> "#teachers";
      case LEADERS, PLANLESS -> "journals.xhtml";
      case CONTACTS, BIRTH_DATES -> "pupils.xhtml";
      case STALE_DATA, LEAVERS -> "staff.xhtml";
      case LATE_LISTS -> "contingent.xhtml";
      case POINTS -> "points.xhtml";
      case LATE_ANSWERS -> "requests.xhtml";
      case DRAFTS, REVIEWS, UNREAD -> "documents.xhtml";
    };
  }

  /** «24 з 28». */
  public String of(int part, int whole) {
    return words.say("readiness.of", part, whole);
  }
}
