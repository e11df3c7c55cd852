package ua.journal.core.today;

import ua.journal.core.common.PersonId;
import ua.journal.core.lessons.Lesson;

/**
 * A lesson in a teacher's day.
 *
 * @param lesson the lesson
 * @param journalTitle name of the journal: «Алгебра · 8-Б»
 * @param teacher teacher of the journal
 * @param teacherName that teacher's name as signed
 * @param pupils pupils on the list that day
 * @param absent pupils noted absent
 * @param planned title of the next plan item not used yet, empty for none
 */
public record TodayLesson(
    Lesson lesson,
    String journalTitle,
    PersonId teacher,
    String teacherName,
    int pupils,
    int absent,
    String planned) {}
