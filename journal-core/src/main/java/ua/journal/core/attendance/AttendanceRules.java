package ua.journal.core.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.lessons.EntryRules;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Fix;
import ua.journal.core.regulation.Rule;
import ua.journal.core.regulation.RuleBook;
import ua.journal.core.regulation.Severity;
import ua.journal.core.school.Settings;

/**
 * Rules of attendance: R-ATT-01 (clause 4, subject teacher, point 4). The roll is called in every
 * lesson, from its day on, and lateness is no longer than the school notes. Pure and thread-safe.
 */
public final class AttendanceRules {
  private static final Rule ROLL = RuleBook.of("R-ATT-01");

  private AttendanceRules() {}

  /**
   * Judges one entry.
   *
   * @param entry what is to be written, not null
   * @param today the day at the school, not null
   * @param settings the school's conventions, not null
   * @return findings, never null
   */
  public static List<Finding> judge(Entry entry, LocalDate today, Settings settings) {
    List<Finding> findings =
        new ArrayList<>(
            EntryRules.place(
                EntryRules.Kind.ATTENDANCE, entry.lessonDate(), today, entry.member()));
    int minutes = entry.minutes();
    if (entry.fact() == Fact.LATE && (minutes < 0 || minutes > settings.maxLateMinutes())) {
      Map<String, String> facts =
          Map.of(
              "minutes", Integer.toString(minutes),
              "max", Integer.toString(settings.maxLateMinutes()));
      findings.add(ROLL.finding(Severity.BLOCK, "attendance.minutes", facts, Fix.OTHER_VALUE));
    }
    if (entry.seen() > 0) {
      EntryRules.change(
              EntryRules.Kind.ATTENDANCE,
              entry.lessonDate(),
              today,
              settings.editWindowDays(),
              entry.reason())
          .ifPresent(findings::add);
    }
    return findings;
  }

  /**
   * Judges the confirming of a roll call: it is confirmed from the day of the lesson on.
   *
   * @param lesson date of the lesson, not null
   * @param today the day at the school, not null
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> rollCall(LocalDate lesson, LocalDate today) {
    return lesson.isAfter(today)
        ? Optional.of(
            ROLL.finding(Severity.BLOCK, "lesson.rollFuture", Map.of("date", lesson.toString())))
        : Optional.empty();
  }

  /**
   * Judges a lesson that is over.
   *
   * @param lesson the lesson, not null
   * @return a warning when the roll was not called, else empty
   */
  public static Optional<Finding> called(Lesson lesson) {
    return lesson.rollCalled()
        ? Optional.empty()
        : Optional.of(ROLL.finding("lesson.rollMissing", Map.of("date", lesson.date().toString())));
  }

  /**
   * What the rules need to know.
   *
   * @param lessonDate date of the lesson
   * @param member whether the pupil was on the journal's list that day
   * @param fact the new fact
   * @param minutes minutes of lateness, 0 when not noted
   * @param seen present revision, 0 when never written
   * @param reason reason of a late change, null for none
   */
  public record Entry(
      LocalDate lessonDate,
      boolean member,
      Fact fact,
      int minutes,
      int seen,
      @Nullable String reason) {}
}
