package ua.journal.benchmarks.school;

import java.util.List;
import ua.journal.core.register.SchoolRows.LessonRow;

/**
 * One journal's year before anything is written in it.
 *
 * @param journal the journal
 * @param teacher its teacher
 * @param dense whether every cell of the first semester is filled
 * @param pupils pupils on its list
 * @param lessons lessons in order
 */
record JournalYear(
    long journal, long teacher, boolean dense, List<Long> pupils, List<LessonRow> lessons) {}
