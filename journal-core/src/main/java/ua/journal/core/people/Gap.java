package ua.journal.core.people;

/** What a card lacks. */
public enum Gap {
  /** The birth date. */
  BORN,
  /** The number of the personal file (R-LIFE-07). */
  FILE_NO,
  /** The order of the enrolment: the opening enrolment may come without (R-LIFE-01). */
  ORDER,
  /** Any guardian whose right is in force (R-LIFE-08). */
  GUARDIAN,
  /** A phone or an e-mail of any of them (R-LIFE-08). */
  CONTACT
}
