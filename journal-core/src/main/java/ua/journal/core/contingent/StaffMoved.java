package ua.journal.core.contingent;

import java.time.LocalDate;
import java.util.List;
import ua.journal.core.regulation.Finding;

/**
 * What an order about a member of the staff does.
 *
 * @param findings what stands against it; then nothing was done
 * @param refused what the list of the staff does not take, in words; then nothing was done
 * @param done whether it was done; false when it was only looked at
 * @param leaving what somebody leaves behind
 */
public record StaffMoved(
    List<Finding> findings, List<String> refused, boolean done, Leaving leaving) {
  /** Copies the lists. */
  public StaffMoved {
    findings = List.copyOf(findings);
    refused = List.copyOf(refused);
  }

  static StaffMoved refused(Finding finding) {
    return new StaffMoved(List.of(finding), List.of(), false, Leaving.NOTHING);
  }

  /**
   * What somebody leaves behind. Nothing of it is dropped: journals and classes wait in the queue
   * until they are handed over, substitutions wait on their day for another substitute.
   *
   * @param journals his journals
   * @param classes classes he leads
   * @param substitutions lessons of others he was to give after his last day
   */
  public record Leaving(
      List<String> journals, List<String> classes, List<Substitution> substitutions) {
    static final Leaving NOTHING = new Leaving(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Leaving {
      journals = List.copyOf(journals);
      classes = List.copyOf(classes);
      substitutions = List.copyOf(substitutions);
    }

    /**
     * Tells whether nothing waits for anybody.
     *
     * @return true when he leaves nothing behind
     */
    public boolean nothing() {
      return journals.isEmpty() && classes.isEmpty() && substitutions.isEmpty();
    }
  }

  /**
   * A lesson of somebody else.
   *
   * @param date its day
   * @param bell its number
   * @param title subject and class
   */
  public record Substitution(LocalDate date, int bell, String title) {}
}
