package ua.journal.web.problem;

/** A request that is not served now, whatever it asks. */
public final class TurnedAwayException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProblemCode code;

  /** With the reason. */
  public TurnedAwayException(ProblemCode code) {
    super(code.name(), null, false, false);
    this.code = code;
  }

  /** Why. */
  public ProblemCode code() {
    return code;
  }
}
