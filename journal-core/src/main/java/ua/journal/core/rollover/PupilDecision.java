package ua.journal.core.rollover;

import java.time.LocalDate;
import ua.journal.core.common.OrderText;
import ua.journal.core.common.PersonId;

/**
 * The decision recorded for a pupil.
 *
 * @param pupil the pupil
 * @param outcome what was decided
 * @param protocolNo number of the council's protocol
 * @param protocolDay day of the council
 * @param request written request of the parents, empty when there is none
 */
public record PupilDecision(
    PersonId pupil, YearOutcome outcome, String protocolNo, LocalDate protocolDay, String request) {
  /**
   * Names the ground as lists and orders do.
   *
   * @return «протокол № 7 від 28.05.2027», never null
   */
  public String ground() {
    return OrderText.protocol(protocolNo, protocolDay);
  }
}
