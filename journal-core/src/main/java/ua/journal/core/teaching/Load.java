package ua.journal.core.teaching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.regulation.Finding;

/**
 * The teaching load of a school year.
 *
 * @param classes classes by grade and letter
 * @param staff teachers on the staff by name
 * @param journals journals in all
 * @param inactive of them, those that take no entries
 * @param ready of these, those that could
 */
public record Load(
    List<OfClass> classes, List<StaffMember> staff, int journals, int inactive, int ready) {
  /** Copies the lists. */
  public Load {
    classes = List.copyOf(classes);
    staff = List.copyOf(staff);
  }

  /**
   * The load of a class.
   *
   * @param schoolClass the class
   * @param lines journals, and subjects of the curriculum no one teaches, by subject and group
   */
  public record OfClass(LedClass schoolClass, List<Line> lines) {
    /** Copies the list. */
    public OfClass {
      lines = List.copyOf(lines);
    }

    /**
     * Counts what is wrong with the class.
     *
     * @return findings of all lines
     */
    public int faults() {
      return lines.stream().mapToInt(line -> line.findings().size()).sum();
    }
  }

  /**
   * A journal, or a subject of the curriculum no one teaches.
   *
   * @param subject name of the subject
   * @param journal the journal, null when no one teaches the subject
   * @param planned hours of the curriculum, empty when it says nothing
   * @param findings what is wrong with it
   */
  public record Line(
      String subject, @Nullable JournalLoad journal, String planned, List<Finding> findings) {
    /** Copies the findings. */
    public Line {
      findings = List.copyOf(findings);
    }
  }
}
