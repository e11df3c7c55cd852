package ua.journal.web.rest;

import ua.journal.web.problem.ProblemCode;

/** A request that is refused before the core sees it. */
final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProblemCode code;

  RefusedException(ProblemCode code) {
    super(code.name(), null, false, false);
    this.code = code;
  }

  ProblemCode code() {
    return code;
  }
}
