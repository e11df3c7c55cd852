package ua.journal.core.sheet;

import java.util.Set;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.CommandId;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonId;

/**
 * What a batch names.
 *
 * @param commands ids of its commands and of commands its columns refer to
 * @param columns columns; a lesson's number stands here where the lesson has no item
 * @param lessons lessons, including those homework is due at
 * @param pupils pupils
 * @param cancelled lessons to be cancelled: every mark and absence on them matters (R-LES-05)
 */
public record Touched(
    Set<CommandId> commands,
    Set<ColumnId> columns,
    Set<LessonId> lessons,
    Set<PersonId> pupils,
    Set<LessonId> cancelled) {
  /** Copies the sets. */
  public Touched {
    commands = Set.copyOf(commands);
    columns = Set.copyOf(columns);
    lessons = Set.copyOf(lessons);
    pupils = Set.copyOf(pupils);
    cancelled = Set.copyOf(cancelled);
  }
}
