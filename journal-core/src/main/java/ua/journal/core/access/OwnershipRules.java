package ua.journal.core.access;

import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Rule;
import ua.journal.core.regulation.RuleBook;

/**
 * Who may write what they may read: R-SEC-01 (clause 3.4). A caller without the right to read is
 * refused by {@link AccessPolicy}. Pure and thread-safe.
 */
@API(status = API.Status.INTERNAL)
public final class OwnershipRules {
  private static final Rule RELATION = RuleBook.of("R-SEC-01");

  private OwnershipRules() {}

  /**
   * Judges an entry on a lesson.
   *
   * @param own whether the caller teaches the journal or gives the lesson
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> lesson(boolean own) {
    return own ? Optional.empty() : Optional.of(RELATION.finding("lesson.notYours", Map.of()));
  }

  /**
   * Judges a word about the groups of a class.
   *
   * @param party whether the consent of the caller is one of those that are needed
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> grouping(boolean party) {
    return party ? Optional.empty() : Optional.of(RELATION.finding("division.notYours", Map.of()));
  }

  /**
   * Returns the rule a request is refused by that the policy does not allow.
   *
   * @return the rule, never null
   */
  public static Rule rule() {
    return RELATION;
  }
}
