package ua.journal.core.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.PersonName;

/**
 * A document as its reader meets it.
 *
 * @param editions its editions, the newest first; a reader who does not keep documents sees the one
 *     in force alone
 * @param current edition in force, null before the first approval
 * @param approval the head's signature under it, null before the first approval
 * @param asked whether the reader is asked to confirm that they have read it and has not yet
 * @param readers how many of the staff have confirmed
 * @param waiting who of the staff has not; empty for readers whom it does not concern
 * @param reviewOn day on which it has to be looked at again, null before the first approval
 */
public record Document(
    List<Edition> editions,
    @Nullable Edition current,
    @Nullable Signature approval,
    boolean asked,
    int readers,
    List<PersonName> waiting,
    @Nullable LocalDate reviewOn) {
  /**
   * Returns its number.
   *
   * @return the number
   */
  public long id() {
    return latest().document();
  }

  /**
   * Returns the newest edition.
   *
   * @return the edition, never null
   */
  public Edition latest() {
    return editions.get(0);
  }

  /**
   * Returns what stands on the shelf: the edition in force, else the draft.
   *
   * @return the edition, never null
   */
  public Edition shown() {
    return current == null ? latest() : current;
  }

  /**
   * Returns whether the newest edition waits for the head.
   *
   * @return true while it is not in force
   */
  public boolean draft() {
    return !latest().equals(current);
  }

  /**
   * Returns whether it has to be looked at again.
   *
   * @param today the day at the school, not null
   * @return true from the day of review on
   */
  public boolean reviewDue(LocalDate today) {
    return reviewOn != null && !today.isBefore(reviewOn);
  }
}
