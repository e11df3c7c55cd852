package ua.journal.core.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Rule;
import ua.journal.core.regulation.RuleBook;
import ua.journal.core.school.PeriodRules;
import ua.journal.core.school.SchoolCalendar;

/**
 * Versions of the timetable: R-TT-01, from when one is valid, and R-TT-03, who may change it
 * (clause 4, deputy head, point 2). Pure.
 */
final class DraftRules {
  private static final Rule FIRST_DAY = RuleBook.of("R-TT-01");
  private static final Rule PRESENT = RuleBook.of("R-TT-03");

  private DraftRules() {}

  /** Judges whether a day was given at all. */
  static Optional<Finding> given(@Nullable LocalDate day) {
    return day == null
        ? Optional.of(FIRST_DAY.finding("timetable.noDay", Map.of()))
        : Optional.empty();
  }

  /**
   * Judges the first day of a version: tomorrow at the earliest, in a year that is not over, not
   * before the version published last.
   */
  static List<Finding> day(
      LocalDate day,
      LocalDate today,
      @Nullable SchoolCalendar calendar,
      @Nullable LocalDate published) {
    List<Finding> findings = new ArrayList<>();
    if (!day.isAfter(today)) {
      findings.add(FIRST_DAY.finding("timetable.past", Map.of("date", day.toString())));
    }
    Optional<Finding> over = PeriodRules.begins(day, calendar);
    over.ifPresent(findings::add);
    if (over.isEmpty() && published != null && published.isAfter(day)) {
      findings.add(FIRST_DAY.finding("timetable.later", Map.of("date", published.toString())));
    }
    return findings;
  }

  /** Judges whether a week that was brought becomes a draft. */
  static Optional<Finding> brought(BroughtWeek.Way way) {
    return switch (way) {
      case SAME, DRAFT -> Optional.empty();
      case OTHER_DRAFT -> Optional.of(FIRST_DAY.finding("timetable.otherDraft", Map.of()));
      case NO_DAY -> Optional.of(FIRST_DAY.finding("timetable.noTime", Map.of()));
    };
  }

  /** What someone else did to a version since the caller looked at it. */
  enum Stale {
    /** This place was changed. */
    PLACE("timetable.stale"),
    /** The draft was changed. */
    CHANGED("timetable.changed"),
    /** The draft was published or given up. */
    CLOSED("timetable.closed");

    private final String text;

    Stale(String text) {
      this.text = text;
    }
  }

  /** Judges whether the caller sees what stands now; if not, someone else was quicker. */
  static Optional<Finding> seen(boolean seen, Stale what) {
    return seen ? Optional.empty() : Optional.of(PRESENT.finding(what.text, Map.of()));
  }
}
