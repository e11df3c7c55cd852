package ua.journal.core.register;

import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import ua.journal.core.regulation.Finding;

/** An entry that is not taken; never leaves the room. */
final class NotTaken extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Misfit misfit;
  private final transient @Nullable PersonQuestion question;

  NotTaken(Finding finding, Part part, String value) {
    this(finding, part, value, null);
  }

  NotTaken(Finding finding, Part part, String value, @Nullable PersonQuestion question) {
    super(finding.text(), null, false, false);
    this.misfit = new Misfit(finding, part, value);
    this.question = question;
  }

  NotTaken(
      BiFunction<String, Map<String, String>, Finding> rule, String text, Part part, String value) {
    this(rule.apply(text, Map.of()), part, value);
  }

  Misfit misfit() {
    return misfit;
  }

  /** What is asked about the person, null when it is something else. */
  @Nullable PersonQuestion question() {
    return question;
  }
}
