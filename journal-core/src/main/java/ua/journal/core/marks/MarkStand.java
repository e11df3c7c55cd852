package ua.journal.core.marks;

import java.time.LocalDateTime;
import ua.journal.core.common.ColumnId;

/**
 * What stood in a cell after one of its writes.
 *
 * @param column the column
 * @param value the value, empty when withdrawn
 * @param comment comment for pupil and parents, empty for none
 * @param at when it was written, school's local time
 */
public record MarkStand(ColumnId column, String value, String comment, LocalDateTime at) {
  boolean says(MarkStand other) {
    return value.equals(other.value) && comment.equals(other.comment);
  }
}
