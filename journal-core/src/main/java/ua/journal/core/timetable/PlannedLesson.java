package ua.journal.core.timetable;

import java.time.LocalDate;
import ua.journal.core.common.JournalId;

/**
 * A lesson the timetable makes: every lesson is one record, a double lesson two (R-LES-06).
 *
 * @param journal the journal
 * @param term number of the semester
 * @param date the day
 * @param period number of the lesson
 * @param room room, empty when none is fixed
 */
public record PlannedLesson(JournalId journal, int term, LocalDate date, int period, String room) {}
