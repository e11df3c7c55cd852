package ua.journal.web.shell;

/**
 * A journal in the rail.
 *
 * @param id the journal
 * @param no number of today's lesson, empty when there is none
 * @param subject name of the subject
 * @param small class, group, and whether it is a substitution
 * @param mini what fits into the narrow rail: «А·8-Б»
 * @param debts lessons that lack an entry
 * @param current whether this journal is open
 */
public record RailLink(
    String id, String no, String subject, String small, String mini, int debts, boolean current) {
  /** «Алгебра · 8-Б». */
  public String title() {
    return subject + " · " + small;
  }
}
