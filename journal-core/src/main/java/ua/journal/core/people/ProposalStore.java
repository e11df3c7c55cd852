package ua.journal.core.people;

import java.time.LocalDateTime;
import java.util.List;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;

/** Port: corrections that parents propose. */
public interface ProposalStore {
  /**
   * Reads those that wait for an answer.
   *
   * @param school the school, not null
   * @return open proposals, the oldest first, never null
   */
  List<Proposal> open(SchoolId school);

  /**
   * Reads all about a pupil.
   *
   * @param pupil the pupil, not null
   * @return proposals, the latest first, never null
   */
  List<Proposal> ofPupil(PersonId pupil);

  /**
   * Keeps a new proposal.
   *
   * @param proposal the proposal, not null
   */
  void add(Proposal proposal);

  /**
   * Answers an open proposal.
   *
   * @param id which, it must be open
   * @param state the answer, not null
   * @param by who answers, not null
   * @param at when, not null
   */
  void answer(long id, Proposal.State state, PersonId by, LocalDateTime at);
}
