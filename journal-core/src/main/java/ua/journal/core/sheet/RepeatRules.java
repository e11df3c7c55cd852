package ua.journal.core.sheet;

import java.util.Map;
import java.util.Optional;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Rule;
import ua.journal.core.regulation.RuleBook;

/** COMMAND_ID_REUSED: a command repeated under its id is the same command. Pure. */
final class RepeatRules {
  private static final Rule SAME = RuleBook.of("COMMAND_ID_REUSED");

  private RepeatRules() {}

  /** Judges a command by the digest of what was done under its id before. */
  static Optional<Finding> judge(String done, String asked) {
    return done.equals(asked)
        ? Optional.empty()
        : Optional.of(SAME.finding("command.reused", Map.of()));
  }
}
