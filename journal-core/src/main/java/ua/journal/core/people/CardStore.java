package ua.journal.core.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;

/** Port: verifications, contacts and the history of cards. */
public interface CardStore {
  /**
   * Reads the last verification of each card.
   *
   * @param school the school, not null
   * @return verifications by pupil, never null
   */
  Map<PersonId, Verification> verifications(SchoolId school);

  /**
   * Notes verifications.
   *
   * @param verifications one for each pupil, not null
   */
  void verify(List<Verification> verifications);

  /**
   * Reads what was changed on a pupil's card and in the contacts of their guardians.
   *
   * @param pupil the pupil, not null
   * @return changes, the latest first, never null
   */
  List<CardChange> changes(PersonId pupil);

  /**
   * Replaces a guardian's contact.
   *
   * @param guardian the guardian, not null
   * @param before the contact as it was read, not null
   * @param contact the new contact, not null
   * @throws ua.journal.core.common.JournalException with {@code CONFLICT} when someone else changed
   *     it in between
   */
  void reach(PersonId guardian, Contact before, Contact contact);

  /**
   * Ends a guardian's right to see, or lets it last again.
   *
   * @param guardian the guardian, not null
   * @param pupil the pupil, not null
   * @param to last day of the right, null for no end
   */
  void endRight(PersonId guardian, PersonId pupil, @org.jspecify.annotations.Nullable LocalDate to);

  /**
   * Adds to the history.
   *
   * @param changes what was changed, not null
   */
  void remember(List<CardChange> changes);
}
