package ua.journal.core.enrolment;

import java.util.Map;
import java.util.Optional;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Rule;
import ua.journal.core.regulation.RuleBook;

/**
 * What a class teacher and the office write to each other: R-LIFE-04 (clause 4, class teacher,
 * point 6). Pure.
 */
final class RequestRules {
  /** Longest text. */
  static final int LONGEST = 500;

  private static final Rule REQUEST = RuleBook.of("R-LIFE-04");

  private RequestRules() {}

  /** Judges what the class teacher asks. */
  static Optional<Finding> asked(String text) {
    return text.isEmpty() ? Optional.of(length()) : fits(text);
  }

  /** Judges what the office answers: a refusal says why. */
  static Optional<Finding> answered(boolean done, String text) {
    return !done && text.isEmpty()
        ? Optional.of(REQUEST.finding("request.why", Map.of()))
        : fits(text);
  }

  /** Someone else has answered otherwise. */
  static Finding stale(String who) {
    return REQUEST.finding("request.answered", Map.of("who", who));
  }

  private static Optional<Finding> fits(String text) {
    return text.length() > LONGEST ? Optional.of(length()) : Optional.empty();
  }

  private static Finding length() {
    return REQUEST.finding("request.text", Map.of("most", Integer.toString(LONGEST)));
  }
}
