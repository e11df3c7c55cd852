package ua.journal.core.enrolment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the class teacher and the office tell each other about a class.
 *
 * @param confirmed the list as it was confirmed last, null for never
 * @param difference where it parts from the enrolment now
 * @param requests requests about the class this year, the latest first
 */
public record ClassList(
    @Nullable ConfirmedList confirmed, ListDifference difference, List<ChangeRequest> requests) {
  /** Copies the list. */
  public ClassList {
    requests = List.copyOf(requests);
  }
}
