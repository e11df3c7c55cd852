package ua.journal.core.access;

/** Everything that can be asked of the journal; each command and query names one. */
public enum Operation {
  /** Who am I, what may I see. */
  READ_OWN_STANDING,
  /** List of the journals the caller may see. */
  LIST_JOURNALS,
  /** The caller's own working day. */
  READ_OWN_DAY,
  /** A sheet, its changes, the history of its cells. */
  READ_JOURNAL,
  /** Marks, absences, lesson records, columns. */
  WRITE_JOURNAL,
  /** A pupil's diary. */
  READ_DIARY,
  /** Check of the audit chain. */
  VERIFY_AUDIT,
  /** Activation codes of the staff: who has come in, new codes. */
  STAFF_CODES,
  /** Activation codes of the pupils and parents of a class. */
  CLASS_CODES,
  /** A code tried or used by somebody who has not signed in yet. */
  ACTIVATE,
  /** A new password of one's own. */
  CHANGE_OWN_SECRET,
  /** What the caller has been told: list, count, mark as read. */
  OWN_NOTICES,
  /** The register of missed and substituted lessons. */
  READ_SUBSTITUTIONS,
  /** Who gives the lessons of an absent teacher. */
  ARRANGE_SUBSTITUTIONS,
  /** The timetable in force: by class, teacher, room. */
  READ_TIMETABLE,
  /** Drafts of the timetable, their publication. */
  EDIT_TIMETABLE,
  /** How far the school's set-up has come. */
  READ_PROGRESS,
  /** Pupils of the school by name. */
  FIND_PUPILS,
  /** The card of a pupil: classes, orders, guardians. */
  READ_PUPIL_CARD,
  /** Arrival, departure and change of class by order. */
  MOVE_PUPILS,
  /** Load of the school's lists and plans. */
  IMPORT,
  /** Set-up of the demo school: accounts with a known password, sample entries. */
  SET_UP
}
