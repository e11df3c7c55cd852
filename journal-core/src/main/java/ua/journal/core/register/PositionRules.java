package ua.journal.core.register;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.journal.core.access.Role;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Rule;
import ua.journal.core.regulation.RuleBook;

/**
 * Rules of positions: R-STF-01 (clause 4, administrator, point 8), staff come and go by order, and
 * R-SEC-05 (clause 8.6), nobody gives himself a position. Pure and thread-safe.
 */
public final class PositionRules {
  private static final Rule ORDER = RuleBook.of("R-STF-01");
  private static final Rule POSITION = RuleBook.of("R-SEC-05");

  private PositionRules() {}

  /**
   * Refuses what is said of somebody of the staff.
   *
   * @param text key of the sentence, not null
   * @param facts values for the sentence, not null
   * @return a blocking finding, never null
   */
  public static Finding staff(String text, Map<String, String> facts) {
    return ORDER.finding(text, facts);
  }

  /**
   * Judges a position given to somebody else: it is one the giver may give.
   *
   * @param allowed whether it is his to give
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> given(boolean allowed) {
    return allowed ? Optional.empty() : Optional.of(POSITION.finding("staff.position", Map.of()));
  }

  /**
   * Judges a position somebody gives himself; to teach opens nothing before the load names him.
   *
   * @param himself whether giver and receiver are one
   * @param role the position, not null
   * @param held positions he has, not null
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> own(boolean himself, Role role, Set<Role> held) {
    return himself && role != Role.TEACHER && !held.contains(role)
        ? Optional.of(POSITION.finding("staff.own", Map.of()))
        : Optional.empty();
  }
}
