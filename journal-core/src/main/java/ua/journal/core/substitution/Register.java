package ua.journal.core.substitution;

import java.time.YearMonth;
import java.util.List;
import ua.journal.core.common.PersonId;

/**
 * A month of the register of missed and substituted lessons.
 *
 * @param month the month
 * @param closed whether it takes changes only with an order
 * @param lessons missed and substituted lessons, by day and number
 * @param totals the statement of lessons: every teacher who had or gave any that are over, by name
 */
public record Register(
    YearMonth month, boolean closed, List<DayLesson> lessons, List<Total> totals) {
  /**
   * A teacher's month: what of it is over.
   *
   * @param teacher the teacher
   * @param name as signed
   * @param missed own lessons missed
   * @param substituted of these, given by others
   * @param instead lessons of others given
   * @param given lessons given in all: own held ones and those of others
   * @param unwritten of these, still without roll call, topic or homework
   */
  public record Total(
      PersonId teacher,
      String name,
      int missed,
      int substituted,
      int instead,
      int given,
      int unwritten) {}
}
