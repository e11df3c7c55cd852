package ua.journal.core.register;

import org.apiguardian.api.API;

/** Which part of an {@link Entry} a {@link Misfit} speaks of. */
@API(status = API.Status.STABLE)
public enum Part {
  /** Name of a person. */
  SURNAME,
  /** Id or external id of a person. */
  PERSON,
  /** Birth date. */
  BORN,
  /** Number of the personal file. */
  FILE_NO,
  /** Telephone. */
  PHONE,
  /** E-mail. */
  EMAIL,
  /** Login. */
  LOGIN,
  /** Roles of the staff. */
  POSITION,
  /** What a guardian is to the child. */
  RELATION,
  /** The pupil another entry speaks of. */
  CHILD,
  /** The class. */
  CLASS,
  /** First day in the class. */
  JOINED,
  /** Last day in the class. */
  LEFT,
  /** Order of the departure. */
  ORDER_OUT,
  /** The subject. */
  SUBJECT,
  /** Who teaches. */
  TEACHER,
  /** The group of a divided class. */
  GROUP,
  /** First day or first minute. */
  FROM,
  /** Last day or last minute. */
  TO,
  /** Number of the lesson. */
  LESSON,
  /** Who gives a lesson instead of its teacher. */
  SUBSTITUTE,
  /** Number of an item of a plan. */
  NO,
  /** Texts of an item of a plan. */
  CONTENT
}
