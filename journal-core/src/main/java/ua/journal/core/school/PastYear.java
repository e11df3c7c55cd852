package ua.journal.core.school;

import java.util.Map;
import java.util.Optional;
import ua.journal.core.access.Work;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.RuleBook;

/**
 * Journals of a past year are read, never written (R-PER-02, clause 8.4). A year is past once a
 * later one serves: in August with the next year opened, else when the next year is opened.
 * Thread-safe.
 */
public final class PastYear {
  private PastYear() {}

  /**
   * Judges an entry by the year of its journal.
   *
   * @param begins calendar year in which the year of the journal begins
   * @param serving the year whose lists serve today
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> judge(int begins, int serving) {
    if (begins >= serving) {
      return Optional.empty();
    }
    String year = "%d/%02d".formatted(begins, (begins + 1) % 100);
    return Optional.of(RuleBook.finding("R-PER-02", "period.past", Map.of("year", year)));
  }

  /**
   * Judges an entry by the year of its journal and the day at the school.
   *
   * @param begins calendar year in which the year of the journal begins
   * @param work the request, not null
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> of(int begins, Work work) {
    boolean own = begins >= SchoolYear.beginsOf(work.today());
    return own ? Optional.empty() : judge(begins, SchoolYear.serving(work));
  }
}
