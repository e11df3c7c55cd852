package ua.journal.core.marks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.LessonId;

/**
 * A column of the sheet: one assessment item of one lesson (R-MRK-04, R-MRK-05).
 *
 * @param id the column; for {@link ColumnKind#LESSON} the lesson's number
 * @param journal its journal
 * @param term number of the semester
 * @param lesson lesson on which the work was done
 * @param date date of the lesson
 * @param bell number of the lesson that day
 * @param kind kind of column
 * @param work kind of work, null unless the kind is {@link ColumnKind#WORK}
 * @param title topic or name of the work, empty for none
 * @param ordinal place among the columns of the lesson, from 0
 */
public record Column(
    ColumnId id,
    JournalId journal,
    int term,
    LessonId lesson,
    LocalDate date,
    int bell,
    ColumnKind kind,
    @Nullable WorkKind work,
    String title,
    int ordinal) {}
