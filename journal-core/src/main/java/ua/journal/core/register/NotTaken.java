package ua.journal.core.register;

import java.util.List;
import java.util.Map;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Rule;
import ua.journal.core.regulation.RuleBook;
import ua.journal.core.regulation.Severity;

/** An entry that is not taken; never leaves the room. */
final class NotTaken extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Misfit misfit;

  NotTaken(Finding finding, Part part, String value) {
    super(finding.text(), null, false, false);
    this.misfit = new Misfit(finding, part, value);
  }

  NotTaken(String rule, String text, Part part, String value) {
    this(blocking(rule, text, Map.of()), part, value);
  }

  Misfit misfit() {
    return misfit;
  }

  /** A finding that refuses, whatever the rule does to other commands. */
  static Finding blocking(String id, String text, Map<String, String> facts) {
    Rule rule = RuleBook.standard().rule(id);
    return new Finding(rule.id(), Severity.BLOCK, rule.clause(), text, facts, List.of());
  }
}
