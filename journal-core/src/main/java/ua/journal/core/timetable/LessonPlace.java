package ua.journal.core.timetable;

import java.time.LocalDate;
import java.time.LocalTime;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.LessonId;

/**
 * A lesson with the place it is to stand at.
 *
 * @param id identifier
 * @param journal the journal
 * @param term number of the semester
 * @param date the day
 * @param period number of the lesson
 * @param starts when it starts
 * @param ends when it ends
 * @param room room, empty when none is fixed
 */
public record LessonPlace(
    LessonId id,
    JournalId journal,
    int term,
    LocalDate date,
    int period,
    LocalTime starts,
    LocalTime ends,
    String room) {}
