package ua.journal.core.regulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of the journal with severity and clause, read from {@code rules.csv}: one line per
 * rule. Immutable and thread-safe.
 */
public final class RuleBook {
  private static final RuleBook STANDARD = new RuleBook(CsvResource.read("rules.csv"));

  private final Map<String, Rule> rules = new LinkedHashMap<>();

  private RuleBook(List<List<String>> lines) {
    for (List<String> line : lines) {
      Rule rule = new Rule(line.get(0), Severity.valueOf(line.get(1)), line.get(2));
      rules.put(rule.id(), rule);
    }
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
   * Returns one rule.
   *
   * @param id rule id such as {@code R-MRK-04}
   * @return the rule, never null
   * @throws IllegalArgumentException when there is no such rule
   */
  public Rule rule(String id) {
    Rule rule = rules.get(id);
    if (rule == null) {
      throw new IllegalArgumentException("No such rule: " + id);
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

  /**
   * Makes a finding with the rule's own severity.
   *
   * @param rule rule id
   * @param text key of the sentence
   * @param facts values for the sentence
   * @param fixes what can be done
   * @return the finding, never null
   */
  public static Finding finding(String rule, String text, Map<String, String> facts, Fix... fixes) {
    Rule found = STANDARD.rule(rule);
    return new Finding(rule, found.severity(), found.clause(), text, facts, List.of(fixes));
  }
}
