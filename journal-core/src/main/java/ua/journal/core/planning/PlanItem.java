package ua.journal.core.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ua.journal.core.lessons.LessonKind;

/**
 * One item of a calendar-thematic plan (КТП): one lesson hour.
 *
 * @param no number in the plan, from 1
 * @param date planned day, null when the plan gives none
 * @param title content of the lesson
 * @param homework homework, empty for none
 * @param kind kind of lesson the title speaks of
 */
public record PlanItem(
    int no, @Nullable LocalDate date, String title, String homework, LessonKind kind) {}
