package ua.journal.core.regulation;

import java.util.List;
import java.util.Map;

/**
 * What the checker says about a command or a record: data, not text; {@link FindingTexts} turns it
 * into words.
 *
 * @param rule rule id such as {@code R-MRK-04}
 * @param severity what the finding does to the command
 * @param clause clause and edition the rule comes from, never empty
 * @param text key of the sentence, unique per rule and case
 * @param facts values to put into the sentence, never names of people
 * @param fixes what can be done about it, in order of preference
 */
public record Finding(
    String rule,
    Severity severity,
    String clause,
    String text,
    Map<String, String> facts,
    List<Fix> fixes) {
  /** Copies the collections and refuses a finding without a clause. */
  public Finding {
    facts = Map.copyOf(facts);
    fixes = List.copyOf(fixes);
    if (clause.isBlank()) {
      throw new IllegalArgumentException("A finding needs its clause: " + rule);
    }
  }

  /**
   * Tells whether the command is refused.
   *
   * @return true for {@link Severity#BLOCK}
   */
  public boolean blocks() {
    return severity == Severity.BLOCK;
  }
}
