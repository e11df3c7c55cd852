package ua.journal.core.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.register.Dates;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Rule;
import ua.journal.core.regulation.RuleBook;

/**
 * Days of a pupil's circumstances: R-LIFE-11 (clause 4, class teacher, point 7). Those of one kind
 * do not overlap. Pure.
 */
final class CircumstanceRules {
  private static final Rule DAYS = RuleBook.of("R-LIFE-11");

  private CircumstanceRules() {}

  /** Judges whether a day was given. */
  static Optional<Finding> day(@Nullable LocalDate day) {
    return day == null ? refused("circumstance.day", "") : Optional.empty();
  }

  /** Judges a first day beside what was written of that kind. */
  static Optional<Finding> begins(List<CircumstanceLine> known, LocalDate day) {
    return known.stream()
        .map(CircumstanceLine::to)
        .filter(to -> to != null && !to.isBefore(day))
        .findFirst()
        .flatMap(to -> refused("circumstance.overlap", Dates.text(to)));
  }

  /** Judges a last day. */
  static Optional<Finding> ends(CircumstanceLine open, LocalDate day) {
    return day.isBefore(open.from())
        ? refused("circumstance.early", Dates.text(open.from()))
        : Optional.empty();
  }

  private static Optional<Finding> refused(String text, String day) {
    return Optional.of(DAYS.finding(text, Map.of("day", day)));
  }
}
