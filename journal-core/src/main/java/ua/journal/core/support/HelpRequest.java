package ua.journal.core.support;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.PersonId;

/**
 * A question or a suggestion with everything said about it.
 *
 * @param id time-sorted number
 * @param kind what it is
 * @param author who asks
 * @param authorName their name as a signature
 * @param notes what was said, in order; the first is the question itself
 */
public record HelpRequest(
    long id, HelpKind kind, PersonId author, String authorName, List<HelpNote> notes) {
  /** Copies the list. */
  public HelpRequest {
    notes = List.copyOf(notes);
  }

  /**
   * Returns how far it has come.
   *
   * @return the state of the last step, never null
   */
  public HelpState state() {
    return last().state();
  }

  /**
   * Returns the last day for the answer that is waited for.
   *
   * @return the day, null when none is waited for or a suggestion has no date
   */
  public @Nullable LocalDate dueOn() {
    return last().dueOn();
  }

  /**
   * Returns whether the answer is late.
   *
   * @param today the day at the school, not null
   * @return true after the last day while the question is open
   */
  public boolean late(LocalDate today) {
    LocalDate due = dueOn();
    return due != null && today.isAfter(due);
  }

  /**
   * Returns what was asked first.
   *
   * @return the text, never null
   */
  public String text() {
    return notes.get(0).text();
  }

  private HelpNote last() {
    return notes.get(notes.size() - 1);
  }
}
