package ua.journal.web.problem;

import ua.journal.core.common.ErrorCode;

/** Reasons why a whole request is refused. */
public enum ProblemCode {
  /** Cannot be understood. */
  MALFORMED(400),
  /** Nobody has signed in. */
  NOT_SIGNED_IN(401),
  /** Login or password is wrong. */
  SIGN_IN_REFUSED(401),
  /** The password is right, and a second step is asked for. */
  SECOND_STEP(401),
  /** Idle for too long. */
  LOCKED(401),
  /** Not sent by a page of this session. */
  FOREIGN_REQUEST(403),
  /** The school asks for a second factor, which is not set up yet. */
  SECOND_FACTOR(403),
  /** Not for this kind of person. */
  NOT_ALLOWED(403),
  /** Not there, or not his. */
  NOT_FOUND(404),
  /** This address does not take this method. */
  METHOD(405),
  /** Nothing can be sent in the form asked for. */
  NOT_ACCEPTABLE(406),
  /** Another change came first. */
  CONFLICT(409),
  /** Too many bytes. */
  TOO_LARGE(413),
  /** More bytes than anybody sends who has not signed in. */
  SHORT_ONLY(413),
  /** A file with more bytes than a school's lists have. */
  FILE_TOO_LARGE(413),
  /** Not sent to its end in time. */
  SLOW(408),
  /** More at once than one address may ask, or than can be done. */
  TOO_MANY(429),
  /** Not JSON. */
  MEDIA_TYPE(415),
  /** Breaks a rule. */
  RULE_BROKEN(422),
  /** A file that cannot be read. */
  FILE_UNREADABLE(422),
  /** Our own fault. */
  INTERNAL(500),
  /** Storage does not answer now. */
  UNAVAILABLE(503),
  /** So many are here that there is no place in a moment. */
  BUSY(503);

  private final int status;

  ProblemCode(int status) {
    this.status = status;
  }

  /** Status of the answer. */
  public int status() {
    return status;
  }

  /** The code that speaks of an error of the core. */
  public static ProblemCode of(ErrorCode code) {
    return switch (code) {
      case NOT_SIGNED_IN -> NOT_SIGNED_IN;
      case NOT_ALLOWED -> NOT_ALLOWED;
      case NOT_FOUND -> NOT_FOUND;
      case MALFORMED -> MALFORMED;
      case RULE_BROKEN -> RULE_BROKEN;
      case CONFLICT -> CONFLICT;
      case UNAVAILABLE -> UNAVAILABLE;
      case INTERNAL -> INTERNAL;
    };
  }

  /** The code that speaks of a status the container found. */
  static ProblemCode ofStatus(int status) {
    for (ProblemCode code : values()) {
      if (code.status == status) {
        return code;
      }
    }
    return status < INTERNAL.status ? MALFORMED : INTERNAL;
  }
}
