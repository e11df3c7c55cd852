package ua.journal.core.register;

import ua.journal.core.common.NameForms;
import ua.journal.core.register.SchoolRows.PersonRow;

/**
 * Whether what is said of a person is said of one who is known: by the name as far as both write
 * it, by marks of one's own (file number, birth date, telephone, e-mail) and by the circumstances
 * (class, position, child). What neither agrees nor contradicts is asked about. Pure.
 */
final class SamePerson {
  private SamePerson() {}

  /** What a class, a position or a child says. */
  enum Circumstances {
    /** The same class, a position in common, the same child. */
    AGREE,
    /** Nothing. */
    SILENT,
    /** Another class of the same year. */
    CONTRADICT
  }

  /** What two entries come to. */
  enum Answer {
    /** A mark of one's own is the same. */
    SURE,
    /** Nothing speaks against it and the circumstances for it; enough where nobody else fits. */
    AGREES,
    /** Only people can tell. */
    ASK,
    /** Two people. */
    OTHER
  }

  /**
   * Judges.
   *
   * @param said what is said, not null
   * @param known who is known, not null
   * @param circumstances what else is known of both, not null
   * @return the answer, never null
   */
  static Answer judge(PersonData said, PersonRow known, Circumstances circumstances) {
    NameForms name = NameForms.of(said.named());
    NameForms knownName = NameForms.of(PersonData.named(known));
    NameForms.Fit fit = name.fit(knownName);
    boolean close = circumstances == Circumstances.AGREE;
    if (fit == NameForms.Fit.NONE
        || said.contradicts(known)
        || (said.otherPhone(known) && !close)) {
      return Answer.OTHER;
    }
    boolean exact = fit == NameForms.Fit.EXACT;
    if (said.confirmedBy(known)) {
      // a family shares a telephone: an initial may be another member's
      boolean family = said.contactsTell() && !name.given().equals(knownName.given());
      boolean firm = exact || (circumstances != Circumstances.CONTRADICT && (close || !family));
      return firm ? Answer.SURE : Answer.ASK;
    }
    if (circumstances == Circumstances.SILENT) {
      return exact && said.isAlone(known) ? Answer.AGREES : Answer.ASK;
    }
    return close ? Answer.AGREES : Answer.ASK;
  }
}
