package ua.journal.core.timetable;

import java.time.DayOfWeek;
import ua.journal.core.common.Given;
import ua.journal.core.common.JournalId;

/**
 * A weekly place of a journal in the timetable.
 *
 * @param journal the journal
 * @param day day of the week
 * @param period number of the lesson
 * @param weeks in which weeks it holds
 * @param room room, empty when none is fixed
 */
public record Slot(JournalId journal, DayOfWeek day, int period, Weeks weeks, String room) {
  /** Refuses a place without journal or room. */
  public Slot {
    Given.value(journal, "journal");
    Given.value(room, "room");
  }

  /**
   * A place of every week.
   *
   * @param journal the journal
   * @param day day of the week
   * @param period number of the lesson
   * @param room room, empty when none is fixed
   */
  public Slot(JournalId journal, DayOfWeek day, int period, String room) {
    this(journal, day, period, Weeks.EVERY, room);
  }
}
