package ua.journal.core.imports;

import java.util.List;
import ua.journal.core.common.Given;
import ua.journal.core.register.Doubles;
import ua.journal.core.register.SchoolRows.PersonRow;
import ua.journal.core.regulation.Finding;

/**
 * What the joining of two records does or would do.
 *
 * @param pair both as they stand
 * @param person the one record there will be
 * @param moves what goes over to it
 * @param findings what stands against it
 */
public record JoinReport(Doubles.Pair pair, PersonRow person, Moves moves, List<Finding> findings) {
  /** Copies the list. */
  public JoinReport {
    findings = Given.list(findings, "findings");
  }

  /**
   * What goes over.
   *
   * @param entered marks and absences
   * @param stays stays in classes
   * @param journals journals that are taught
   * @param guardians ties of guardians and children
   * @param roles positions
   * @param login login that goes over, empty for none
   * @param bothCameIn whether both have an account; then that of the record which stays opens it
   */
  public record Moves(
      int entered,
      int stays,
      int journals,
      int guardians,
      int roles,
      String login,
      boolean bothCameIn) {}
}
