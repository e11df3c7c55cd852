package ua.journal.core.teaching;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Rule;
import ua.journal.core.regulation.RuleBook;

/** An exemption from a subject has a document and days: R-EXM-01 (section 5). Pure. */
final class ExemptionRules {
  private static final Rule EXEMPTION = RuleBook.of("R-EXM-01");

  private ExemptionRules() {}

  /** Judges the document and the days; an exemption may have no end. */
  static Optional<Finding> judge(
      String no, @Nullable LocalDate date, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (no.isEmpty() || date == null) {
      return Optional.of(EXEMPTION.finding("exempt.document", Map.of()));
    }
    return from == null || to != null && to.isBefore(from)
        ? Optional.of(EXEMPTION.finding("exempt.days", Map.of()))
        : Optional.empty();
  }
}
