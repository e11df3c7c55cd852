package ua.journal.core.sheet;

import java.util.List;
import ua.journal.core.attendance.Attendance;
import ua.journal.core.marks.Column;
import ua.journal.core.marks.Mark;
import ua.journal.core.teaching.Member;

/**
 * Everything storage knows about what a batch touches.
 *
 * @param known revisions made earlier by the caller's commands named in the batch
 * @param columns every column of every touched lesson: named directly, through a column, or through
 *     a known command that made a column; and the touched columns of a semester
 * @param lessons these lessons, and lessons homework is due at
 * @param members memberships of the touched pupils in the journal
 * @param marks marks of the touched pupils in the touched columns, and all marks of lessons to be
 *     cancelled
 * @param attendance attendance of the touched pupils at the touched lessons, and all attendance at
 *     lessons to be cancelled
 */
public record BatchRows(
    List<Revision> known,
    List<Column> columns,
    List<LessonFacts> lessons,
    List<Member> members,
    List<Mark> marks,
    List<Attendance> attendance) {}
