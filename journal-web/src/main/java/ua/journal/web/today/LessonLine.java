package ua.journal.web.today;

import java.util.List;
import ua.journal.core.today.Debt;
import ua.journal.core.today.TodayLesson;

/**
 * A lesson of the day as the page shows it.
 *
 * @param source the lesson
 * @param starts hour it begins
 * @param ends hour it ends
 * @param title name of the journal, told to be a substitution where it is one
 * @param about topic, or what is known before there is one
 * @param moment where the lesson stands in the day
 * @param notes what is written and what is missing
 * @param action words of the button
 * @param urgent whether the button asks for an entry
 * @param planned title of the item of the plan it would take, empty when that is not sure
 * @param plannable whether the plan has an item for it and it waits for a topic
 */
public record LessonLine(
    TodayLesson source,
    String starts,
    String ends,
    String title,
    String about,
    Moment moment,
    List<Note> notes,
    String action,
    boolean urgent,
    String planned,
    boolean plannable) {
  /** Where a lesson stands in the day. */
  public enum Moment {
    /** Over, nothing is missing. */
    DONE,
    /** Over, entries are missing. */
    LACKING,
    /** Goes on now. */
    NOW,
    /** Has not begun. */
    AHEAD,
    /** Will not be or was not held. */
    CANCELLED
  }

  /**
   * One remark under the topic.
   *
   * @param icon name of its icon
   * @param style class of its text
   * @param text words
   */
  public record Note(String icon, String style, String text) {}

  /** Class of the line. */
  public String style() {
    return switch (moment) {
      case DONE -> "les done";
      case NOW -> "les now";
      case CANCELLED -> "les off";
      case LACKING, AHEAD -> "les";
    };
  }

  /** Address of the lesson's card in its journal. */
  public String address() {
    return "journal.xhtml?id=" + source.lesson().journal() + "#lesson=" + source.lesson().id();
  }

  /** Address of what its button promises: what is missing, or the cells of the lesson. */
  public String target() {
    if (moment == Moment.LACKING) {
      boolean roll = Debt.missing(source.lesson()).equals(List.of(Debt.Missing.ROLL_CALL));
      return address() + (roll ? "+roll" : "");
    }
    return address() + (moment == Moment.CANCELLED ? "" : "+marks");
  }
}
