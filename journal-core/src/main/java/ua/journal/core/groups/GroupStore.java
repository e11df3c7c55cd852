package ua.journal.core.groups;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;

/** Port: groups, their pupils, and what was proposed. */
public interface GroupStore {
  /**
   * Reads the groups of a school year.
   *
   * @param school the school, not null
   * @param begins calendar year in which the school year begins
   * @return journals of groups, oldest first, never null
   */
  List<GroupRow> groups(SchoolId school, int begins);

  /**
   * Reads the enrolments in the class of a journal, those who left too.
   *
   * @param journal the journal, not null
   * @return enrolments in any order, never null
   */
  List<Enrolled> enrolled(JournalId journal);

  /**
   * Reads who is and was in groups, with the number of marks that stand there.
   *
   * @param journals journals of the groups, at least one, not null
   * @return times in groups in any order, never null
   */
  List<Stay> stays(List<JournalId> journals);

  /**
   * Reads what waits for consent.
   *
   * @param anchor the journal that stands for the grouping, not null
   * @return the open proposal, or empty
   */
  Optional<Proposal> open(JournalId anchor);

  /**
   * Finds what waits for consent in a year.
   *
   * @param school the school, not null
   * @param begins calendar year in which the school year begins
   * @return journals that stand for groupings with an open proposal, never null
   */
  List<JournalId> open(SchoolId school, int begins);

  /**
   * Locks the journals of a grouping until the transaction ends.
   *
   * @param journals the journals, not null
   */
  void lock(List<JournalId> journals);

  /**
   * Stores a new proposal without consents; call after {@link #lock}.
   *
   * @param proposal the proposal, not null
   */
  void save(Proposal proposal);

  /**
   * Stores consents; call after {@link #lock}.
   *
   * @param proposal number of the proposal
   * @param consents who agrees, not null
   */
  void agree(long proposal, List<Consent> consents);

  /**
   * Ends an open proposal; call after {@link #lock}.
   *
   * @param proposal number of the proposal
   * @param changed times in groups that end or begin by it, none when it was withdrawn; a time that
   *     begins where an earlier one stands replaces its end
   * @param by who decided, not null
   * @param at when, school's local time, not null
   */
  void settle(long proposal, List<Stay> changed, PersonId by, LocalDateTime at);
}
