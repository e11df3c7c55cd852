package ua.journal.core.timetable;

import java.time.DayOfWeek;
import java.util.Set;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;

/**
 * Who and what a weekly place takes.
 *
 * @param journal the journal
 * @param day day of the week
 * @param bell number of the lesson
 * @param teacher the teacher
 * @param pupilGroups names of the pupils' bodies taken: «8-Б», or «8-Б/1» for a group
 * @param room room, empty when none is fixed
 */
public record Occupation(
    JournalId journal,
    DayOfWeek day,
    int bell,
    PersonId teacher,
    Set<String> pupilGroups,
    String room) {}
