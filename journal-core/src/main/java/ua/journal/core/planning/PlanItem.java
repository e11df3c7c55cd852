package ua.journal.core.planning;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import ua.journal.core.lessons.LessonKind;

/**
 * One item of a calendar-thematic plan (КТП): one lesson hour.
 *
 * @param no number in the plan, from 1
 * @param date planned day, null when the plan gives none
 * @param theme theme the item belongs to, empty for none
 * @param title content of the lesson
 * @param homework homework, empty for none
 * @param kind kind of lesson the title speaks of
 */
@API(status = API.Status.STABLE)
public record PlanItem(
    int no,
    @Nullable LocalDate date,
    String theme,
    String title,
    String homework,
    LessonKind kind) {
  PlanItem on(@Nullable LocalDate day) {
    return new PlanItem(no, day, theme, title, homework, kind);
  }

  PlanItem numbered(int number) {
    return new PlanItem(number, date, theme, title, homework, kind);
  }

  /** Whether the deputy's approval still covers it: dates and homework are the teacher's own. */
  boolean teachesAs(PlanItem other) {
    return no == other.no
        && theme.equals(other.theme)
        && title.equals(other.title)
        && kind == other.kind;
  }
}
