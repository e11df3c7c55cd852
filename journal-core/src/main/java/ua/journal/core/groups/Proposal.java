package ua.journal.core.groups;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;

/**
 * A composition someone proposed, waiting for those who must agree.
 *
 * @param id number
 * @param anchor the grouping's oldest journal, which stands for it
 * @param order order that re-forms the class, empty for none
 * @param by who proposed it
 * @param at when
 * @param moves the group of every pupil whose group changes
 * @param consents who agreed so far
 */
public record Proposal(
    long id,
    JournalId anchor,
    String order,
    PersonId by,
    LocalDateTime at,
    Map<PersonId, JournalId> moves,
    List<Consent> consents) {
  /** Copies the collections. */
  public Proposal {
    moves = Map.copyOf(moves);
    consents = List.copyOf(consents);
  }
}
