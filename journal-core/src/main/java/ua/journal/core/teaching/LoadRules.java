package ua.journal.core.teaching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.HalfHours;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Rule;
import ua.journal.core.regulation.RuleBook;
import ua.journal.core.school.SchoolYear;

/**
 * Rules of the teaching load: R-LOAD-01, R-LOAD-02, R-LOAD-05, R-LOAD-07 (clause 1.7), who has to
 * be there, R-LOAD-03, R-LOAD-06 (clause 1.5), by which order, R-LOAD-04 (clause 4, deputy head,
 * point 2), how many hours. Pure and thread-safe.
 */
public final class LoadRules {
  private static final Rule TEACHER = RuleBook.of("R-LOAD-01");
  private static final Rule LEADER = RuleBook.of("R-LOAD-02");
  private static final Rule ORDER_MISSING = RuleBook.of("R-LOAD-03");
  private static final Rule HOURS = RuleBook.of("R-LOAD-04");
  private static final Rule NOBODY = RuleBook.of("R-LOAD-05");
  private static final Rule ORDER = RuleBook.of("R-LOAD-06");
  private static final Rule ACTIVE = RuleBook.of("R-LOAD-07");
  private static final int NONE = -1;

  private LoadRules() {}

  /**
   * Says what stands against a journal taking entries (clause 1.7): a teacher and a class teacher
   * must be there.
   *
   * @param journal the journal, not null
   * @param schoolClass its class, not null
   * @return blocking findings, never null
   */
  public static List<Finding> activation(JournalLoad journal, LedClass schoolClass) {
    List<Finding> findings = new ArrayList<>();
    if (!journal.teacherThere()) {
      findings.add(TEACHER.finding("load.noTeacher", Map.of()));
    }
    if (schoolClass.classTeacher() == null || !schoolClass.classTeacherThere()) {
      findings.add(LEADER.finding("load.noLeader", Map.of("class", schoolClass.name())));
    }
    return findings;
  }

  /**
   * Says what is odd about an assignment: no order, other hours than the curriculum's.
   *
   * @param journal the journal, not null
   * @param curriculum hours of the curriculum in halves, negative for none
   * @return warnings, never null
   */
  public static List<Finding> assignment(JournalLoad journal, int curriculum) {
    List<Finding> findings = new ArrayList<>();
    if (journal.order().isBlank()) {
      findings.add(ORDER_MISSING.finding("load.noOrder", Map.of()));
    }
    if (curriculum >= 0 && curriculum != journal.halfHours()) {
      findings.add(
          HOURS.finding(
              "load.hours",
              Map.of(
                  "hours", HalfHours.text(journal.halfHours()),
                  "plan", HalfHours.text(curriculum))));
    }
    return findings;
  }

  /**
   * Judges a subject of the curriculum.
   *
   * @param taught whether someone teaches it in the class
   * @return a warning, or empty
   */
  public static Optional<Finding> taught(boolean taught) {
    return taught ? Optional.empty() : Optional.of(NOBODY.finding("load.nobody", Map.of()));
  }

  /**
   * Finds the hours the curriculum gives a class; a line for the class goes before one for its
   * grade.
   *
   * @param curriculum the curriculum, not null
   * @param schoolClass the class, not null
   * @param subject name of the subject, not null
   * @return hours in halves, negative for none
   */
  public static int planned(List<CurriculumLine> curriculum, LedClass schoolClass, String subject) {
    int found = NONE;
    for (CurriculumLine line : curriculum) {
      boolean own = line.letter().equals(schoolClass.letter());
      if (line.grade() == schoolClass.grade()
          && line.subject().equals(subject)
          && (own || line.letter().isEmpty() && found == NONE)) {
        found = line.halfHours();
      }
    }
    return found;
  }

  /**
   * Judges who shall teach or lead.
   *
   * @param staff whether that person is a teacher on the staff
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> staff(boolean staff) {
    return staff ? Optional.empty() : Optional.of(TEACHER.finding("load.notStaff", Map.of()));
  }

  /**
   * Says that no one keeps the journal that is spoken of.
   *
   * @return a blocking finding, never null
   */
  public static Finding noJournal() {
    return TEACHER.finding("register.noJournal", Map.of());
  }

  /**
   * Judges a new journal.
   *
   * @param free whether no other teacher keeps that journal
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> free(boolean free) {
    return free ? Optional.empty() : Optional.of(TEACHER.finding("load.taken", Map.of()));
  }

  /**
   * Judges from when someone becomes responsible: a day of this year that has come, because rights
   * change with the act itself.
   *
   * @param from the day, null when it was not given
   * @param today the day at the school, not null
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> day(@Nullable LocalDate from, LocalDate today) {
    boolean fits =
        from != null
            && !from.isAfter(today)
            && SchoolYear.beginsOf(from) == SchoolYear.beginsOf(today);
    return fits
        ? Optional.empty()
        : Optional.of(TEACHER.finding("load.day", Map.of("today", today.toString())));
  }

  /**
   * Judges the order that makes someone responsible.
   *
   * @param no its number, not null
   * @param date its date, null when it was not given
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> order(String no, @Nullable LocalDate date) {
    return no.isEmpty() || date == null
        ? Optional.of(ORDER.finding("load.order", Map.of()))
        : Optional.empty();
  }

  /**
   * Judges whether a journal takes entries at all.
   *
   * @param active whether it has a teacher and its class a class teacher
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> active(boolean active) {
    return active ? Optional.empty() : Optional.of(ACTIVE.finding("journal.inactive", Map.of()));
  }
}
