package ua.journal.core.year;

import java.util.List;
import ua.journal.core.regulation.Finding;

/**
 * What a change of the year does.
 *
 * @param findings what the rules say about the year after it; with a blocking one nothing is
 *     written
 * @param appear lessons that come in
 * @param vanish lessons that fall out
 * @param retimed lessons that stay and begin or end at another time or stand in another semester
 * @param saved whether it was written
 */
public record YearEffect(
    List<Finding> findings, int appear, int vanish, int retimed, boolean saved) {
  /** Copies the findings. */
  public YearEffect {
    findings = List.copyOf(findings);
  }

  /**
   * Tells whether the change is refused.
   *
   * @return true when a finding blocks
   */
  public boolean refused() {
    return findings.stream().anyMatch(Finding::blocks);
  }

  /**
   * Tells whether any lesson changes.
   *
   * @return true when one appears, vanishes or gets another time
   */
  public boolean touchesLessons() {
    return appear + vanish + retimed > 0;
  }
}
