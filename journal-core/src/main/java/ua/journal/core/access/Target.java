package ua.journal.core.access;

import ua.journal.core.common.ClassId;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;

/** What a request is about; the caller's relations are looked up for it. */
public sealed interface Target {
  /** The caller's school as a whole. */
  record School() implements Target {}

  /**
   * One subject journal.
   *
   * @param id the journal
   */
  record Journal(JournalId id) implements Target {}

  /**
   * One class.
   *
   * @param id the class
   */
  record SchoolClass(ClassId id) implements Target {}

  /**
   * One pupil.
   *
   * @param id the pupil
   */
  record Pupil(PersonId id) implements Target {}
}
