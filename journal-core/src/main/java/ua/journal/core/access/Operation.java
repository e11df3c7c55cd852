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
  /** How far the school's set-up has come. */
  READ_PROGRESS,
  /** Pupils of the school by name. */
  FIND_PUPILS,
  /** The card of a pupil: classes, orders, guardians. */
  READ_PUPIL_CARD,
  /** Arrival, departure and change of class by order. */
  MOVE_PUPILS,
  /** The cards of a class: what is missing, when each was verified; its confirmed list. */
  READ_CLASS_CARDS,
  /** How many cards are overdue, class by class. */
  READ_CARD_DEBTS,
  /** Contacts and rights of guardians. */
  CORRECT_CARD,
  /** Cards verified, proposals answered, the list of the class confirmed, changes asked for. */
  KEEP_CLASS,
  /** The card of one's own child. */
  READ_CHILD_CARD,
  /** A correction a parent proposes. */
  PROPOSE_CORRECTION,
  /** Marks and absences of a pupil for the school he goes to. */
  READ_EXTRACT,
  /** The contingent, its lists, sheets and requests. */
  READ_CONTINGENT,
  /** Lists of classes and weekly sheets handed in. */
  SUBMIT_CONTINGENT,
  /** Lists of classes accepted. */
  ACCEPT_CONTINGENT,
  /** Requests of class teachers answered. */
  ANSWER_REQUESTS,
  /** Load of the school's lists and plans. */
  IMPORT,
  /** Set-up of the demo school: accounts with a known password, sample entries. */
  SET_UP
}
