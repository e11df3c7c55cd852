package ua.journal.core.sheet;

import org.apiguardian.api.API;
import ua.journal.core.lessons.LessonRules;
import ua.journal.core.marks.MarkRules;
import ua.journal.core.school.Settings;

/**
 * How long and how much may be written on a sheet, so that a page asks for nothing the rules
 * refuse.
 *
 * @param lateMinutes longest lateness that is noted, in minutes (R-ATT-01)
 * @param comment longest comment of a mark (R-MRK-11)
 * @param reason longest reason of a late change (R-MRK-09)
 * @param topic longest topic of a lesson or a work
 * @param homework longest homework
 * @param columnTitle longest name of a column
 * @param changeReason longest reason of a cancelled, moved or added lesson (R-LES-07)
 */
@API(status = API.Status.STABLE)
public record Limits(
    int lateMinutes,
    int comment,
    int reason,
    int topic,
    int homework,
    int columnTitle,
    int changeReason) {
  /**
   * Collects the limits from the rules that hold them.
   *
   * @param settings the school's conventions, not null
   * @return the limits, never null
   */
  public static Limits of(Settings settings) {
    return new Limits(
        settings.maxLateMinutes(),
        MarkRules.MAX_TEXT,
        MarkRules.MAX_TEXT,
        LessonRules.MAX_TOPIC,
        LessonRules.MAX_HOMEWORK,
        ColumnEntries.MAX_TITLE,
        LessonRules.MAX_REASON);
  }
}
