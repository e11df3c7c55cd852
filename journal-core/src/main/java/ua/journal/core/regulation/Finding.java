package ua.journal.core.regulation;

import java.util.List;
import java.util.Map;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;

/**
 * What the checker says about a command or a record: data, not text; {@link FindingTexts} turns it
 * into words. It is made by a {@link Rule} of the book alone.
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
  /** Copies the collections and refuses what the book does not say. */
  public Finding {
    facts = Map.copyOf(facts);
    fixes = List.copyOf(fixes);
    Rule known = RuleBook.of(rule);
    if (!known.severities().contains(severity) || !known.clause().equals(clause)) {
      throw new JournalException(ErrorCode.INTERNAL, "%s may not be %s".formatted(rule, severity));
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
