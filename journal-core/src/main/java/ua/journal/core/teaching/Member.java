package ua.journal.core.teaching;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;

/**
 * Membership of a pupil in a journal (R-LIFE-02): earlier and later cells take no entries.
 *
 * @param pupil the pupil
 * @param name the pupil's name
 * @param from first day on the list
 * @param to last day on the list, null while the pupil stays
 * @param orderOut order of departure such as «№ 47-у від 30.10.2026», empty for none
 * @param exemptFrom first day of an exemption from the subject, null for none (R-MRK-07)
 * @param exemptTo last day of the exemption, null when open
 */
public record Member(
    PersonId pupil,
    PersonName name,
    LocalDate from,
    @Nullable LocalDate to,
    String orderOut,
    @Nullable LocalDate exemptFrom,
    @Nullable LocalDate exemptTo) {
  /**
   * Tells whether the pupil was on the list on a day.
   *
   * @param day the day, not null
   * @return true from the first to the last day
   */
  public boolean on(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  /**
   * Tells whether the pupil was exempt on a day.
   *
   * @param day the day, not null
   * @return true while the exemption is valid
   */
  public boolean exemptOn(LocalDate day) {
    return exemptFrom != null
        && !day.isBefore(exemptFrom)
        && (exemptTo == null || !day.isAfter(exemptTo));
  }
}
