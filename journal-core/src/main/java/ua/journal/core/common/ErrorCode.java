package ua.journal.core.common;

/** What went wrong with a whole request; a refusal of one command in a batch is a finding. */
public enum ErrorCode {
  /** The caller is not signed in or the account has no standing any more. */
  NOT_SIGNED_IN(ErrorType.DENIED),
  /** This kind of person may never do this. */
  NOT_ALLOWED(ErrorType.DENIED),
  /** There is no such thing, or it is not the caller's: both look alike. */
  NOT_FOUND(ErrorType.MISSING),
  /** The request cannot be understood. */
  MALFORMED(ErrorType.INVALID),
  /** The request breaks a rule as a whole. */
  RULE_BROKEN(ErrorType.INVALID),
  /** Another change came first; asking again may succeed. */
  CONFLICT(ErrorType.CONFLICT),
  /** Storage cannot answer now; asking again later may succeed. */
  UNAVAILABLE(ErrorType.UNAVAILABLE),
  /** Our own fault. */
  INTERNAL(ErrorType.INTERNAL);

  private final ErrorType type;

  ErrorCode(ErrorType type) {
    this.type = type;
  }

  /**
   * Returns the family of the error.
   *
   * @return the type, never null
   */
  public ErrorType type() {
    return type;
  }
}
