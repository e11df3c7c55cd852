package ua.journal.core.substitution;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import ua.journal.core.common.PersonId;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Rule;
import ua.journal.core.regulation.RuleBook;

/**
 * Substitutions and missed lessons: R-SUB-01 (clause 1.5), a closed month changes by order alone,
 * and R-SUB-02 (clause 4, deputy head, point 2), another teacher on the staff gives a lesson that
 * is missed. Pure.
 */
final class SubstitutionRules {
  private static final Rule CLOSED_MONTH = RuleBook.of("R-SUB-01");
  private static final Rule COLLEAGUE = RuleBook.of("R-SUB-02");

  private SubstitutionRules() {}

  /** Judges a change of a day; pay has been reckoned from a month that is closed. */
  static Optional<Finding> month(LocalDate day, ClosedMonth closed, String order) {
    return order.isBlank() && closed.holds(day)
        ? Optional.of(CLOSED_MONTH.finding("substitution.closed", Map.of()))
        : Optional.empty();
  }

  /** Judges who shall give a lesson; whether they are free is another question. */
  static Optional<Finding> colleague(
      int period, boolean missed, PersonId teacher, PersonId substitute, boolean onStaff) {
    return missed && onStaff && !substitute.equals(teacher)
        ? Optional.empty()
        : Optional.of(
            COLLEAGUE.finding("substitution.staff", Map.of("no", Integer.toString(period))));
  }
}
