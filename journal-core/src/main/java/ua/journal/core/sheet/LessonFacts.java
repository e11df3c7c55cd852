package ua.journal.core.sheet;

import org.jspecify.annotations.Nullable;
import ua.journal.core.lessons.Lesson;

/**
 * A lesson with what decides whether it takes entries.
 *
 * @param lesson the lesson
 * @param dayOff name of the vacation or free day its date falls on, null for none
 */
public record LessonFacts(Lesson lesson, @Nullable String dayOff) {}
