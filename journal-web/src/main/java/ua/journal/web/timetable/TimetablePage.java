package ua.journal.web.timetable;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ua.journal.core.school.LessonTime;
import ua.journal.core.timetable.Card;
import ua.journal.core.timetable.TimetableQuery;
import ua.journal.core.timetable.TimetableQuery.Timetable;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Parameters;
import ua.journal.web.shell.Shell;

/** The timetable in force on a day: a week by class, teacher or room. */
@Named
@RequestScoped
public class TimetablePage {
  @Inject private JournalClient client;
  @Inject private Words words;
  @Inject private Parameters parameters;
  @Inject private Shell shell;

  private @Nullable Timetable timetable;
  private @Nullable Choice choice;

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    timetable = client.ask(new TimetableQuery(parameters.day("day").orElse(null)));
    choice = Choice.of(parameters.text("of"), shell.getMe(), timetable().board());
  }

  /**
   * «Діє 26.11.2026», or that there are no lessons on that day, and which of two weeks it is where
   * lessons alternate.
   */
  public String getLead() {
    String key = timetable().taught() ? "timetable.on" : "timetable.off";
    String on = words.say(key, words.fullDate(timetable().day()));
    return timetable().board().alternates()
        ? on + ", " + words.say("timetable.weeks." + timetable().week())
        : on;
  }

  public @Nullable Timetable getTimetable() {
    return timetable;
  }

  /** The week, down to the last lesson anybody has in it. */
  public List<WeekDay> getDays() {
    List<Card> cards = timetable().board().cards(choice()::takes);
    int last = cards.stream().mapToInt(card -> card.slot().period()).max().orElse(0);
    List<LessonTime> lessonTimes =
        timetable().lessonTimes().stream().filter(period -> period.no() <= last).toList();
    return WeekDay.of(timetable().day(), lessonTimes, cards, List.of());
  }

  public boolean isBlank() {
    return timetable().board().cards(choice()::takes).isEmpty();
  }

  /** «8-Б», «Коваленко О. П.», «каб. 214». */
  public String getTitle() {
    String name = choice().title(timetable().board().teachers());
    return choice().kind() == Choice.Kind.ROOM && !name.isEmpty() ? words.room(name) : name;
  }

  /** Who or what stands beside the subject: what the reader did not ask for. */
  public String beside(Card card) {
    return CardText.beside(card, choice(), words);
  }

  public List<Option> getClasses() {
    return Option.classes(timetable().board(), choice());
  }

  public List<Option> getTeachers() {
    return Option.teachers(timetable().board(), choice());
  }

  public List<Option> getRooms() {
    return Option.rooms(timetable().board(), choice());
  }

  /** Whether he has a week of his own. */
  public boolean isOwn() {
    return timetable().board().teachers().containsKey(shell.getMe().person());
  }

  public String getChoice() {
    return choice().toString();
  }

  private Choice choice() {
    return Objects.requireNonNull(choice);
  }

  private Timetable timetable() {
    return Objects.requireNonNull(timetable);
  }
}
