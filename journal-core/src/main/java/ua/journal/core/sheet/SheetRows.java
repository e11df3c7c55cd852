package ua.journal.core.sheet;

import java.util.List;
import java.util.Map;
import ua.journal.core.attendance.Attendance;
import ua.journal.core.common.PersonId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.marks.Column;
import ua.journal.core.marks.Mark;
import ua.journal.core.teaching.Member;

/**
 * The rows of a sheet or of its changes.
 *
 * @param seq change number of the journal the rows were read at
 * @param members memberships; empty among changes
 * @param columns columns with an assessment item, in the order of paper
 * @param lessons lessons by date and number
 * @param marks marks in any order
 * @param attendance attendance in any order
 * @param authors names as signed of people other than the journal's teacher who wrote marks
 */
public record SheetRows(
    long seq,
    List<Member> members,
    List<Column> columns,
    List<Lesson> lessons,
    List<Mark> marks,
    List<Attendance> attendance,
    Map<PersonId, String> authors) {}
