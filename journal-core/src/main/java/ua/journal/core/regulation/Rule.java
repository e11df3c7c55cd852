package ua.journal.core.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;

/**
 * One rule of the journal, a line of the book. The class that owns it is the only one that makes
 * findings of it.
 *
 * @param id stable id such as {@code R-MRK-04}
 * @param severities what breaking it may do, the usual one first; empty for a rule that cannot be
 *     broken because the data have no place for it
 * @param owner the class that judges by it, or that has no place for breaking it: «room.Class»
 * @param cases file of cases under {@code META-INF/journal-cases}, or the test of a rule that
 *     cannot be broken
 * @param clause clause of the regulation, else of the act, else the rule id; never empty
 * @param edition edition of that act
 * @param since day from which the rule holds
 * @param ukrainian what it says, in Ukrainian
 * @param english what it says, in English
 */
public record Rule(
    String id,
    List<Severity> severities,
    String owner,
    String cases,
    String clause,
    String edition,
    LocalDate since,
    String ukrainian,
    String english) {
  /** Copies the list. */
  public Rule {
    severities = List.copyOf(severities);
  }

  /**
   * Makes a finding with the rule's usual severity.
   *
   * @param text key of the sentence
   * @param facts values for the sentence
   * @param fixes what can be done
   * @return the finding, never null
   * @throws JournalException INTERNAL when the rule cannot be broken
   */
  public Finding finding(String text, Map<String, String> facts, Fix... fixes) {
    if (severities.isEmpty()) {
      throw new JournalException(ErrorCode.INTERNAL, id + " cannot be broken");
    }
    return finding(severities.get(0), text, facts, fixes);
  }

  /**
   * Makes a finding.
   *
   * @param severity what it does, one of {@link #severities}
   * @param text key of the sentence
   * @param facts values for the sentence
   * @param fixes what can be done
   * @return the finding, never null
   * @throws JournalException INTERNAL when the rule may not take that severity
   */
  public Finding finding(Severity severity, String text, Map<String, String> facts, Fix... fixes) {
    return new Finding(id, severity, clause, text, facts, List.of(fixes));
  }

  /**
   * Says the rule in one of the two languages.
   *
   * @param locale language of the reader, not null
   * @return one sentence, never empty
   */
  public String statement(Locale locale) {
    return "en".equals(locale.getLanguage()) ? english : ukrainian;
  }
}
