package ua.journal.core.people;

import java.time.LocalDate;
import java.util.List;

/**
 * The cards of a class.
 *
 * @param schoolClass the class
 * @param window first day of the present window of verification
 * @param lines pupils who are in the class today, by name
 */
public record ClassCards(ClassLine schoolClass, LocalDate window, List<Line> lines) {
  /** Copies the list. */
  public ClassCards {
    lines = List.copyOf(lines);
  }

  /**
   * Counts the cards not verified in the present window.
   *
   * @return 0 when all are
   */
  public long overdue() {
    return lines.stream().filter(line -> !line.state().current()).count();
  }

  /**
   * A pupil and their card.
   *
   * @param pupil the pupil
   * @param state how true the card is
   * @param form how they learn
   * @param proposals corrections of their family that wait for an answer
   */
  public record Line(PupilLine pupil, CardState state, StudyForm form, long proposals) {}
}
