package ua.journal.core.activation;

import java.util.Map;
import java.util.Optional;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Rule;
import ua.journal.core.regulation.RuleBook;

/** R-SEC-07 (clause 3.2): people do not give up their last way to sign in. Pure and thread-safe. */
public final class WayInRules {
  private static final Rule WAY_IN = RuleBook.of("R-SEC-07");

  private WayInRules() {}

  /**
   * Judges whether a linked identity may be given up: the password has to open the account.
   *
   * @param closed whether no password opens the account
   * @param shown whether the owner has just shown the password
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> unlink(boolean closed, boolean shown) {
    return shown && !closed
        ? Optional.empty()
        : Optional.of(WAY_IN.finding("identity.lastWay", Map.of()));
  }
}
