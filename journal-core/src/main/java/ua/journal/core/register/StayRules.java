package ua.journal.core.register;

import java.util.Map;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Rule;
import ua.journal.core.regulation.RuleBook;
import ua.journal.core.regulation.Severity;

/**
 * The rule of a pupil's days in classes: R-LIFE-01 (clause 4, secretary, point 2), only by order
 * and never in two classes at once. What cannot be is found where the days are known, in an entry
 * of the register or in a movement. Pure and thread-safe.
 */
public final class StayRules {
  private static final Rule MOVEMENT = RuleBook.of("R-LIFE-01");

  private StayRules() {}

  /**
   * Refuses a day, an order or a class.
   *
   * @param text key of the sentence, not null
   * @param facts values for the sentence, not null
   * @return a blocking finding, never null
   */
  public static Finding finding(String text, Map<String, String> facts) {
    return MOVEMENT.finding(text, facts);
  }

  /**
   * Says that what the school began the year with lacks its order.
   *
   * @param text key of the sentence, not null
   * @return a warning, never null
   */
  public static Finding opening(String text) {
    return MOVEMENT.finding(Severity.WARN, text, Map.of());
  }
}
