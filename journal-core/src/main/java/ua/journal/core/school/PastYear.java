package ua.journal.core.school;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.RequestContext;
import ua.journal.core.regulation.Finding;

/**
 * Journals of a past year are read, never written ({@link PastYearRules}). A year is past once a
 * later one serves: in August with the next year opened, else when the next year is opened.
 * Thread-safe.
 */
public final class PastYear {
  private PastYear() {}

  /**
   * Judges an entry by the year of its journal and the day at the school.
   *
   * @param begins calendar year in which the year of the journal begins
   * @param context the request, not null
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> of(int begins, RequestContext context) {
    boolean own = begins >= SchoolYear.beginsOf(context.today());
    return own ? Optional.empty() : PastYearRules.judge(begins, SchoolYear.serving(context));
  }

  /**
   * Returns whether a finding says that the year is past.
   *
   * @param finding a finding, null for none
   * @return true for what {@link #of} answers
   */
  public static boolean isSaidBy(@Nullable Finding finding) {
    return finding != null && PastYearRules.isRule(finding.rule());
  }
}
