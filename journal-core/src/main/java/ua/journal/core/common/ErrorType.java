package ua.journal.core.common;

/** Families of errors: who can do something about them. */
public enum ErrorType {
  /** The caller has no right. */
  DENIED,
  /** Nothing to be seen there. */
  MISSING,
  /** The caller can mend the request. */
  INVALID,
  /** The caller can try again at once. */
  CONFLICT,
  /** The caller can try again later. */
  UNAVAILABLE,
  /** Only the people who run or write the program can mend it. */
  INTERNAL
}
