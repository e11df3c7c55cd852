package ua.journal.core.regulation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.journal.core.common.JournalException;

/**
 * The rules of the journal, read from {@code rules.csv}: one line per rule. Findings, the list of
 * acts and {@code docs/regulation.md} are made of it. Immutable and thread-safe.
 */
public final class RuleBook {
  private static final RuleBook STANDARD = new RuleBook(CsvResource.read("rules.csv"));

  private final Map<String, Rule> rules = new LinkedHashMap<>();

  private RuleBook(List<List<String>> lines) {
    for (List<String> line : lines) {
      Rule rule =
          new Rule(
              line.get(0),
              severities(line.get(1)),
              line.get(2),
              line.get(3),
              line.get(4),
              line.get(5),
              LocalDate.parse(line.get(6)),
              line.get(7),
              line.get(8));
      if (rules.put(rule.id(), rule) != null) {
        throw new IllegalStateException("Two lines of one rule: " + rule.id());
      }
    }
  }

  private static List<Severity> severities(String words) {
    return words.isEmpty()
        ? List.of()
        : Arrays.stream(words.split(" ")).map(Severity::valueOf).toList();
  }

  /**
   * Returns the rules shipped with the core.
   *
   * @return the book, never null
   */
  public static RuleBook standard() {
    return STANDARD;
  }

  /**
   * Returns a rule of the standard book: the handle its owner makes findings with.
   *
   * @param id rule id such as {@code R-MRK-04}
   * @return the rule, never null
   * @throws JournalException MALFORMED when there is no such rule
   */
  public static Rule of(String id) {
    return STANDARD.rule(id);
  }

  /**
   * Returns one rule.
   *
   * @param id rule id such as {@code R-MRK-04}
   * @return the rule, never null
   * @throws JournalException MALFORMED when there is no such rule
   */
  public Rule rule(String id) {
    Rule rule = rules.get(id);
    if (rule == null) {
      throw JournalException.malformed("No such rule: " + id);
    }
    return rule;
  }

  /**
   * Returns all rules in the order of the book.
   *
   * @return an unmodifiable list, never null
   */
  public List<Rule> rules() {
    return List.copyOf(rules.values());
  }
}
