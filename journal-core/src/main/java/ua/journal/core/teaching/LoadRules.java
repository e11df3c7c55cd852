package ua.journal.core.teaching;

import static ua.journal.core.regulation.RuleBook.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.journal.core.regulation.Finding;

/** Rules of the teaching load, R-LOAD-01 to R-LOAD-05. Pure and thread-safe. */
public final class LoadRules {
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
      findings.add(finding("R-LOAD-01", "load.noTeacher", Map.of()));
    }
    if (schoolClass.leader() == null || !schoolClass.leaderThere()) {
      findings.add(finding("R-LOAD-02", "load.noLeader", Map.of("class", schoolClass.name())));
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
      findings.add(finding("R-LOAD-03", "load.noOrder", Map.of()));
    }
    if (curriculum >= 0 && curriculum != journal.halfHours()) {
      findings.add(
          finding(
              "R-LOAD-04",
              "load.hours",
              Map.of("hours", hours(journal.halfHours()), "plan", hours(curriculum))));
    }
    return findings;
  }

  /**
   * Says that nobody teaches a subject of the curriculum.
   *
   * @return a warning, never null
   */
  public static Finding nobody() {
    return finding("R-LOAD-05", "load.nobody", Map.of());
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
   * Writes hours as schools do.
   *
   * @param halves halves of an hour
   * @return such as «3» or «1,5»
   */
  public static String hours(int halves) {
    return halves % 2 == 0 ? Integer.toString(halves / 2) : halves / 2 + ",5";
  }
}
