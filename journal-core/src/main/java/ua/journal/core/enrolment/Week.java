package ua.journal.core.enrolment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A week and its sheet of movements (clause 4, secretary, point 2).
 *
 * @param monday first day
 * @param due last day to hand the sheet in: Friday
 * @param moves movements of the week as the orders tell them now
 * @param sheet what was handed in, null for nothing
 * @param late whether it came after the day due, or has not come
 * @param changed whether the orders tell more or less now than when it was handed in
 */
public record Week(
    LocalDate monday,
    LocalDate due,
    List<Move> moves,
    @Nullable Submission sheet,
    boolean late,
    boolean changed) {
  /** Copies the list. */
  public Week {
    moves = List.copyOf(moves);
  }
}
