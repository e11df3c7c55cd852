package ua.journal.core.imports;

import java.time.LocalDateTime;
import java.util.List;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;

/** Port: what is written of people in journals, and which records have become one. */
public interface JoinStore {
  /**
   * Lists marks and absences of a pupil in all journals, empty ones too.
   *
   * @param pupil the pupil, not null
   * @return by journal and column or lesson, never null
   */
  List<PersonJoin.Entered> entered(PersonId pupil);

  /**
   * Lets marks and absences be another record's; each journal gets a new change number.
   *
   * @param from whose they are, not null
   * @param to whose they shall be, not null
   * @param entered which, those that are no more are passed over, not null
   */
  void move(PersonId from, PersonId to, List<PersonJoin.Entered> entered);

  /**
   * Lets an account be another record's, as it is.
   *
   * @param login the login, not null
   * @param to whose it shall be; nobody's account yet, not null
   */
  void giveAccount(String login, PersonId to);

  /**
   * Keeps a joining.
   *
   * @param school the school, not null
   * @param join the joining, not null
   */
  void keep(SchoolId school, PersonJoin join);

  /**
   * Lists the joinings of a school, those undone too.
   *
   * @param school the school, not null
   * @return the newest first, never null
   */
  List<PersonJoin> joins(SchoolId school);

  /**
   * Notes that a joining was undone.
   *
   * @param school the school, not null
   * @param join its number
   * @param at when, not null
   */
  void undone(SchoolId school, long join, LocalDateTime at);
}
