package ua.journal.core.notices;

/** What a notice says; the sentence stands in the bundles of whoever shows it. */
public enum NoticeKind {
  /**
   * The owner of an account: it was opened on a device that did not know it; facts {@code device},
   * {@code source}, the beginning of an address.
   */
  NEW_DEVICE(Place.ACCOUNT),
  /**
   * A teacher: more marks of past lessons were changed in their name within an hour than a
   * correction takes; facts {@code journal}, the last, and {@code count}.
   */
  FOREIGN_HAND_MANY(Place.ACCOUNT),
  /**
   * A teacher: marks of past lessons were changed in their name on the day of a new device; the
   * same facts.
   */
  FOREIGN_HAND_NEW_DEVICE(Place.ACCOUNT),
  /** A deputy: the teacher has been told so; the same facts and {@code teacher}. */
  FOREIGN_HAND(Place.NOWHERE),
  /** A member of the staff: a new activation code was issued to them; fact {@code by}. */
  CODE_REISSUED(Place.ACCOUNT),
  /** The head: a new code was issued to someone of the staff; facts {@code owner}, {@code by}. */
  STAFF_CODE_REISSUED(Place.NOWHERE),
  /**
   * Its owner, the head, deputies, administrators: a new code for an account of theirs waits for a
   * second person; facts {@code owner}, {@code by}, {@code until}, the moment from which it works
   * by itself.
   */
  REISSUE_WAITS(Place.ACCOUNT),
  /** The same people: a second person has confirmed it; facts {@code owner}, {@code by}. */
  REISSUE_CONFIRMED(Place.ACCOUNT),
  /** The same people: somebody has stopped it; the same facts. */
  REISSUE_STOPPED(Place.ACCOUNT),
  /**
   * A class teacher: a code of their class was used; facts {@code owner}, the last, and {@code
   * count}, how many since they last looked.
   */
  CODE_USED(Place.CLASS_CODES),
  /** A class teacher: a sealed batch of codes waits for them; fact {@code class}. */
  CODES_HANDED(Place.CLASS_CODES),
  /** A teacher: the deputy approved their plan; facts {@code journal}, {@code remark}. */
  PLAN_APPROVED(Place.PLAN),
  /** A teacher: the deputy gave their plan back; facts {@code journal}, {@code remark}. */
  PLAN_RETURNED(Place.PLAN),
  /** Whoever asked: the administrator has answered or decided. */
  HELP_ANSWERED(Place.HELP),
  /** A member of the staff: a document has to be read; fact {@code title}, target its number. */
  DOCUMENT_TO_READ(Place.DOCUMENT),
  /** Who must agree to a composition of groups; facts {@code subject}, {@code class}. */
  GROUPS_WAIT(Place.GROUPS),
  /**
   * A teacher: a new timetable changes their lessons; fact and target {@code from}, its first day.
   */
  TIMETABLE_CHANGED(Place.TIMETABLE),
  /**
   * A substitute: lessons they are to give; facts {@code date}, {@code lessons}, target the day.
   */
  SUBSTITUTION(Place.TIMETABLE),
  /** Who was to substitute and no longer is; facts as above. */
  SUBSTITUTION_OFF(Place.TIMETABLE),
  /**
   * A pupil, their family, the teacher: a lesson is not held; facts {@code journal}, {@code date},
   * {@code period}, {@code reason}.
   */
  LESSON_CANCELLED(Place.NOWHERE),
  /** The same: a cancelled lesson is held after all; the same facts. */
  LESSON_RESTORED(Place.NOWHERE),
  /**
   * The same: a lesson is held at another time; the same facts and {@code to}, {@code toPeriod}.
   */
  LESSON_MOVED(Place.NOWHERE),
  /** The same: a lesson beside the timetable; the same facts. */
  LESSON_ADDED(Place.NOWHERE),
  /**
   * The same: homework is due at another lesson; facts {@code journal}, {@code given}, {@code
   * date}.
   */
  HOMEWORK_MOVED(Place.NOWHERE),
  /** A class teacher: a parent proposes a correction; fact {@code pupil}. */
  CORRECTION_PROPOSED(Place.PUPIL),
  /** A parent: their proposal was accepted; fact {@code child}. */
  PROPOSAL_ACCEPTED(Place.CHILD),
  /** A parent: their proposal was declined; fact {@code child}. */
  PROPOSAL_DECLINED(Place.CHILD),
  /** A class teacher: the office has done what they asked for; fact {@code text}. */
  REQUEST_DONE(Place.SCHOOL_CLASS),
  /** A class teacher: the office declines what they asked for; facts {@code text}, {@code why}. */
  REQUEST_DECLINED(Place.SCHOOL_CLASS);

  private final Place place;

  NoticeKind(Place place) {
    this.place = place;
  }

  /**
   * Returns where more is to be seen.
   *
   * @return the place, never null
   */
  public Place place() {
    return place;
  }

  /** Where a notice leads; hosts know the address. */
  public enum Place {
    /** It says everything. */
    NOWHERE,
    /** The reader's own password and sessions. */
    ACCOUNT,
    /** The plan of the journal that is the target. */
    PLAN,
    /** What the reader asked. */
    HELP,
    /** The document of the target. */
    DOCUMENT,
    /** Groups of a class; the target is the journal of one of them. */
    GROUPS,
    /** The reader's own week on the day the target names. */
    TIMETABLE,
    /** The card of a pupil; its target is their number. */
    PUPIL,
    /** The card of one's own child; its target is the child's number. */
    CHILD,
    /** Codes of a class; its target is the number of the class. */
    CLASS_CODES,
    /** The page of a class; its target is the number of the class. */
    SCHOOL_CLASS
  }
}
