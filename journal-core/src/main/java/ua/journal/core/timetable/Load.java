package ua.journal.core.timetable;

import java.util.Map;
import java.util.Optional;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.RuleBook;

/**
 * Hours of a journal in the week beside its load (R-TT-02). Half an hour may stand as a lesson or
 * not: it is held every other week.
 *
 * @param course the journal
 * @param placed lessons in the week
 */
public record Load(Course course, int placed) {
  /**
   * Returns how many lessons still lack a place.
   *
   * @return a number, 0 when all are placed or the load is not known
   */
  public int unplaced() {
    return Math.max(0, most() - placed);
  }

  /**
   * Judges the number of lessons.
   *
   * @return a warning; empty when the hours fit or the load is not known
   */
  public Optional<Finding> finding() {
    if (course.weeklyHalfHours() == 0 || placed >= least() && placed <= most()) {
      return Optional.empty();
    }
    String text = placed < least() ? "timetable.few" : "timetable.many";
    Map<String, String> facts =
        Map.of("course", course.title(), "placed", Integer.toString(placed), "hours", hours());
    return Optional.of(RuleBook.finding("R-TT-02", text, facts));
  }

  /**
   * Returns the load in words.
   *
   * @return «3» or «1,5»
   */
  public String hours() {
    int halves = course.weeklyHalfHours();
    return halves / 2 + (halves % 2 == 0 ? "" : ",5");
  }

  private int least() {
    return course.weeklyHalfHours() / 2;
  }

  private int most() {
    return (course.weeklyHalfHours() + 1) / 2;
  }
}
