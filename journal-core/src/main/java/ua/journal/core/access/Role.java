package ua.journal.core.access;

/**
 * What a person is at the school; a role alone opens little, relations open the rest (R-SEC-01).
 */
public enum Role {
  /** Director. */
  HEAD,
  /** Deputy head for teaching. */
  DEPUTY,
  /** Administrator of the journal: technical rights only (R-SEC-05). */
  ADMIN,
  /** Secretary. */
  SECRETARY,
  /** Teacher; rights follow from own journals and classes. */
  TEACHER,
  /** Pupil, by enrolment. */
  PUPIL,
  /** Parent or guardian, by guardianship. */
  PARENT,
  /** The program itself: set-up, import of the demo school, jobs. */
  SYSTEM
}
