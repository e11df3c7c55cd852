package ua.journal.core.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Fix;
import ua.journal.core.regulation.RuleBook;
import ua.journal.core.school.Settings;

/** Rules of the fact of attendance (R-ATT-01, clause 4, subject teacher, point 4). Pure. */
public final class AttendanceRules {
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
    List<Finding> findings = new ArrayList<>();
    Map<String, String> date = Map.of("date", entry.lessonDate().toString());
    if (entry.lessonDate().isAfter(today)) {
      findings.add(RuleBook.finding("R-MRK-03", "attendance.future", date));
    }
    if (!entry.member()) {
      findings.add(RuleBook.finding("R-MRK-02", "attendance.notMember", date));
    }
    int minutes = entry.minutes();
    if (entry.fact() == Fact.LATE && (minutes < 0 || minutes > settings.maxLateMinutes())) {
      Map<String, String> facts =
          Map.of(
              "minutes", Integer.toString(minutes),
              "max", Integer.toString(settings.maxLateMinutes()));
      findings.add(RuleBook.finding("R-ATT-03", "attendance.minutes", facts, Fix.OTHER_VALUE));
    }
    LocalDate lastFree = entry.lessonDate().plusDays(settings.editWindowDays());
    boolean changes = entry.seen() > 0;
    if (changes && today.isAfter(lastFree) && isBlank(entry.reason())) {
      Map<String, String> facts =
          Map.of(
              "date", entry.lessonDate().toString(),
              "days", Integer.toString(settings.editWindowDays()));
      findings.add(RuleBook.finding("R-MRK-09", "attendance.reason", facts, Fix.REASON));
    }
    return findings;
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
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
