package ua.journal.core.sheet;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import ua.journal.core.attendance.Attendance;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.PersonId;
import ua.journal.core.marks.Mark;

/**
 * A cell: a mark and, in the lesson's first column, the attendance beside it.
 *
 * @param column the column
 * @param pupil the pupil
 * @param mark the mark, null when never written
 * @param attendance the attendance, null when never written or not the lesson's first column
 */
@API(status = API.Status.STABLE)
public record Cell(
    ColumnId column, PersonId pupil, @Nullable Mark mark, @Nullable Attendance attendance) {}
