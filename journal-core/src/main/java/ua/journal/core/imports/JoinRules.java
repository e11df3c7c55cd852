package ua.journal.core.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Rule;
import ua.journal.core.regulation.RuleBook;

/**
 * Which records become one, are parted again or go: R-IMP-02 (clause 4, administrator, point 7).
 * Pure.
 */
final class JoinRules {
  private static final Rule ONE_PERSON = RuleBook.of("R-IMP-02");

  private JoinRules() {}

  /**
   * What is known of two records.
   *
   * @param own whether one of them is the asker's
   * @param one whether they may be of one person: of a kind, and no name or mark contradicts
   * @param head whether the head's account or position would change hands
   * @param elsewhere class in which one of them is while the other is in another, empty for none
   * @param lessons columns and lessons in which both have an entry
   */
  record Facts(boolean own, boolean one, boolean head, String elsewhere, int lessons) {}

  /** Judges a joining. */
  static List<Finding> join(Facts facts) {
    List<Finding> findings = new ArrayList<>();
    if (facts.own()) {
      findings.add(finding("join.own", Map.of()));
    }
    if (!facts.one()) {
      findings.add(finding("join.two", Map.of()));
    }
    if (facts.head()) {
      findings.add(finding("join.head", Map.of()));
    }
    if (!facts.elsewhere().isEmpty()) {
      findings.add(finding("join.elsewhere", Map.of("class", facts.elsewhere())));
    }
    counted("join.lessons", facts.lessons()).ifPresent(findings::add);
    return findings;
  }

  /** Judges exemptions of the record that goes: its lists go over without them. */
  static Optional<Finding> exempt(int exemptions) {
    return counted("join.exempt", exemptions);
  }

  /** Judges the parting of what was joined: it stands, and nothing of it was changed since. */
  static Optional<Finding> part(boolean stands, int changed) {
    return stands
        ? counted("join.changed", changed)
        : Optional.of(finding("join.parted", Map.of()));
  }

  /** Judges the removal of a record: nobody learned, taught or came in under it. */
  static List<Finding> remove(boolean own, int teaching, List<Dependents> dependents) {
    List<Finding> findings = new ArrayList<>();
    if (own) {
      findings.add(finding("join.own", Map.of()));
    }
    counted("remove.teaching", teaching).ifPresent(findings::add);
    for (Dependents each : dependents) {
      counted("remove." + each.kind(), each.count()).ifPresent(findings::add);
    }
    return findings;
  }

  private static Optional<Finding> counted(String text, int count) {
    return count > 0
        ? Optional.of(finding(text, Map.of("count", Integer.toString(count))))
        : Optional.empty();
  }

  private static Finding finding(String text, Map<String, String> facts) {
    return ONE_PERSON.finding(text, facts);
  }
}
