package ua.journal.core.register;

import java.util.Map;
import java.util.function.BiFunction;
import ua.journal.core.regulation.Finding;

/** An entry that is not taken; never leaves the room. */
final class NotTaken extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Misfit misfit;

  NotTaken(Finding finding, Part part, String value) {
    super(finding.text(), null, false, false);
    this.misfit = new Misfit(finding, part, value);
  }

  NotTaken(
      BiFunction<String, Map<String, String>, Finding> rule, String text, Part part, String value) {
    this(rule.apply(text, Map.of()), part, value);
  }

  Misfit misfit() {
    return misfit;
  }
}
