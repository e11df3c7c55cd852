package ua.journal.core.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Rule;
import ua.journal.core.regulation.RuleBook;
import ua.journal.core.regulation.TextRules;

/**
 * Steps of a request for help or a suggestion: R-HLP-01 (clause 8.1) and R-HLP-02 (clause 4,
 * subject teacher, point 15), a suggestion is declined with a reason. Pure.
 */
final class HelpRules {
  private static final Rule STEP = RuleBook.of("R-HLP-01");
  private static final Rule REASON = RuleBook.of("R-HLP-02");
  private static final int MAX_TEXT = 4000;
  private static final Set<HelpState> SPOKEN =
      Set.of(HelpState.OPEN, HelpState.NEW, HelpState.ANSWERED);

  private HelpRules() {}

  /** Judges the text of a step. */
  static List<Finding> text(HelpState next, String text) {
    List<Finding> findings = new ArrayList<>();
    if (text.isBlank() && SPOKEN.contains(next)) {
      findings.add(STEP.finding("help.empty", Map.of()));
    }
    if (text.isBlank() && next == HelpState.DECLINED) {
      findings.add(REASON.finding("help.reason", Map.of()));
    }
    TextRules.judge(text, MAX_TEXT).ifPresent(findings::add);
    return findings;
  }

  /** Judges whether a step is one of those that are possible. */
  static Optional<Finding> step(Set<HelpState> allowed, HelpState next) {
    return allowed.contains(next)
        ? Optional.empty()
        : Optional.of(STEP.finding("help.step", Map.of()));
  }

  /** Someone has written since the caller looked. */
  static Finding stale() {
    return STEP.finding("help.changed", Map.of());
  }
}
