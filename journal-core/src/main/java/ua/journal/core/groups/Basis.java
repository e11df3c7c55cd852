package ua.journal.core.groups;

/** What lets a pupil enter or change a group today (R-GRP-02, R-GRP-03). */
public enum Basis {
  /** The class is divided at the beginning of the year. */
  START,
  /** The pupil came after that. */
  NEWCOMER,
  /** The class was formed anew by an order. */
  ORDER,
  /** A semester has ended: a transfer, which needs the administrator. */
  SEMESTER
}
