package ua.journal.core.school;

import java.util.Map;
import java.util.Optional;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Rule;
import ua.journal.core.regulation.RuleBook;

/** Journals of a past year are read, never written: R-PER-02 (clause 8.4). Pure. */
final class PastYearRules {
  private static final Rule READ_ONLY = RuleBook.of("R-PER-02");

  private PastYearRules() {}

  static boolean isRule(String id) {
    return READ_ONLY.id().equals(id);
  }

  /** Judges an entry by the year of its journal and the year whose lists serve today. */
  static Optional<Finding> judge(int begins, int serving) {
    if (begins >= serving) {
      return Optional.empty();
    }
    String year = "%d/%02d".formatted(begins, (begins + 1) % 100);
    return Optional.of(READ_ONLY.finding("period.past", Map.of("year", year)));
  }
}
