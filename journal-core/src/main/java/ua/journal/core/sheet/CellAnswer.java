package ua.journal.core.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.CommandId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.marks.Column;
import ua.journal.core.regulation.Finding;

/**
 * Answer to one command of a batch.
 *
 * @param id the command
 * @param status what became of it
 * @param cell the cell as it stands now, null for commands without a cell or an unknown cell
 * @param lesson the lesson as it stands now, for commands about a lesson, else null
 * @param column the column made, for {@link CellCommand.AddColumn}, else null
 * @param findings what the rules say
 */
public record CellAnswer(
    CommandId id,
    Status status,
    @Nullable Cell cell,
    @Nullable Lesson lesson,
    @Nullable Column column,
    List<Finding> findings) {
  /** What became of a command. */
  public enum Status {
    /** Stored. */
    DONE,
    /** A rule refused it; nothing changed. */
    REFUSED,
    /** The cell has changed since the caller saw it; nothing changed. */
    CONFLICT,
    /** The same command was done before. */
    REPEATED
  }
}
