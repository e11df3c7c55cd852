package ua.journal.core.timetable;

import java.util.Map;
import java.util.Optional;
import ua.journal.core.common.HalfHours;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Rule;
import ua.journal.core.regulation.RuleBook;

/**
 * Hours of a journal in the week beside its load (R-TT-02). Half an hour may stand as a lesson of
 * every other week, of every week, or not at all: schools that do not alternate even it out by
 * themselves.
 *
 * @param course the journal
 * @param placedHalfHours places in halves of a weekly hour
 */
public record Load(Course course, int placedHalfHours) {
  private static final Rule HOURS = RuleBook.of("R-TT-02");

  /**
   * Returns how many lessons still lack a place.
   *
   * @return a number, 0 when all are placed or the load is not known
   */
  public int unplaced() {
    return Math.max(0, (course.weeklyHalfHours() - placedHalfHours + 1) / 2);
  }

  /**
   * Judges the number of lessons.
   *
   * @return a warning; empty when the hours fit or the load is not known
   */
  public Optional<Finding> finding() {
    if (course.weeklyHalfHours() == 0 || placedHalfHours >= least() && placedHalfHours <= most()) {
      return Optional.empty();
    }
    String text = placedHalfHours < least() ? "timetable.few" : "timetable.many";
    Map<String, String> facts =
        Map.of("course", course.title(), "placed", placed(), "hours", hours());
    return Optional.of(HOURS.finding(text, facts));
  }

  /**
   * Returns the load in words.
   *
   * @return «3» or «1,5»
   */
  public String hours() {
    return HalfHours.text(course.weeklyHalfHours());
  }

  /**
   * Returns in words what stands in the week.
   *
   * @return «3» or «1,5»
   */
  public String placed() {
    return HalfHours.text(placedHalfHours);
  }

  private int least() {
    return course.weeklyHalfHours() / 2 * 2;
  }

  private int most() {
    return (course.weeklyHalfHours() + 1) / 2 * 2;
  }
}
