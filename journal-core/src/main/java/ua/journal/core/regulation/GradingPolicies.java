package ua.journal.core.regulation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.journal.core.common.JournalException;

/**
 * Which policy holds for a (school year, grade, subject) and which values it allows in which kind
 * of column: versioned data, never constants. The first matching line of {@code policies.csv} wins.
 * Immutable and thread-safe. Implements R-MRK-01, R-MRK-12, R-PER-03.
 */
public final class GradingPolicies {
  private static final GradingPolicies STANDARD =
      new GradingPolicies(CsvResource.read("policies.csv"), CsvResource.read("policy-values.csv"));
  private static final String ANY = "*";

  private final List<List<String>> policies;
  private final List<List<String>> values;

  private GradingPolicies(List<List<String>> policies, List<List<String>> values) {
    this.policies = policies;
    this.values = values;
  }

  /**
   * Returns the policies shipped with the core.
   *
   * @return the policies, never null
   */
  public static GradingPolicies standard() {
    return STANDARD;
  }

  /**
   * Finds the policy for a journal that has not frozen one yet.
   *
   * @param year calendar year in which the school year begins
   * @param grade 1 to 12
   * @param subject name of the subject as the school writes it, not null
   * @return the policy, never null
   * @throws JournalException MALFORMED when no line covers the grade
   */
  public PolicyCode policyFor(int year, int grade, String subject) {
    for (List<String> line : policies) {
      boolean yearFits = year >= number(line.get(0)) && year <= number(line.get(1));
      boolean gradeFits = grade >= number(line.get(2)) && grade <= number(line.get(3));
      boolean subjectFits = fits(line.get(4), subject);
      if (yearFits && gradeFits && subjectFits) {
        return PolicyCode.valueOf(line.get(5));
      }
    }
    throw JournalException.malformed("No grading policy for grade " + grade + " in " + year);
  }

  /**
   * Returns the values allowed in a column.
   *
   * @param policy the journal's policy, not null
   * @param columnKind name of the kind of column such as {@code CURRENT}, not null
   * @param term number of the semester, 1 or 2
   * @return values in the order of the scale, empty when the kind takes none
   */
  public Set<String> allowed(PolicyCode policy, String columnKind, int term) {
    Set<String> allowed = new LinkedHashSet<>();
    for (List<String> line : values) {
      boolean policyFits = line.get(0).equals(policy.name());
      boolean kindFits = List.of(line.get(1).split(",")).contains(columnKind);
      boolean termFits = ANY.equals(line.get(2)) || number(line.get(2)) == term;
      if (policyFits && kindFits && termFits) {
        allowed.addAll(List.of(line.get(3).split(",")));
      }
    }
    return allowed;
  }

  /**
   * Returns the values of every kind of column that takes any.
   *
   * @param policy the journal's policy, not null
   * @param columnKinds names of the kinds, not null
   * @param term number of the semester, 1 or 2
   * @return values by kind, in the order of the kinds
   */
  public Map<String, Set<String>> allowed(PolicyCode policy, List<String> columnKinds, int term) {
    Map<String, Set<String>> values = new LinkedHashMap<>();
    for (String kind : columnKinds) {
      Set<String> allowed = allowed(policy, kind, term);
      if (!allowed.isEmpty()) {
        values.put(kind, allowed);
      }
    }
    return values;
  }

  /** A name in full, or its beginning before a star. */
  private static boolean fits(String pattern, String subject) {
    return pattern.endsWith(ANY)
        ? subject.regionMatches(true, 0, pattern, 0, pattern.length() - ANY.length())
        : pattern.equalsIgnoreCase(subject);
  }

  private static int number(String field) {
    return Integer.parseInt(field);
  }
}
