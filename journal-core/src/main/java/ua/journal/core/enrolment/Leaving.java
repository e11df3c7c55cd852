package ua.journal.core.enrolment;

import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;

/**
 * What someone leaves behind. Nothing of it is dropped: journals and classes wait in the queue
 * until they are handed over, substitutions wait on their day for another substitute.
 *
 * @param journals their journals
 * @param classes classes they lead
 * @param substitutions lessons of others they were to give after their last day
 */
@API(status = API.Status.STABLE)
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
   * Returns whether nothing waits for anybody.
   *
   * @return true when they leave nothing behind
   */
  public boolean nothing() {
    return journals.isEmpty() && classes.isEmpty() && substitutions.isEmpty();
  }

  /**
   * A lesson of someone else.
   *
   * @param date its day
   * @param period its number
   * @param title subject and class
   */
  public record Substitution(LocalDate date, int period, String title) {}
}
