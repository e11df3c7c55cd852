package ua.journal.core.sheet;

import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.CommandId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.marks.Column;
import ua.journal.core.regulation.Finding;

/** Answer to one command of a batch, with what the command was about as it stands now. */
@API(status = API.Status.STABLE)
public sealed interface CellAnswer {
  /**
   * Returns the command.
   *
   * @return its id, never null
   */
  CommandId id();

  /**
   * Returns what became of it.
   *
   * @return the status, never null
   */
  Status status();

  /**
   * Returns what the rules say.
   *
   * @return findings, never null
   */
  List<Finding> findings();

  /**
   * Returns the cell as it stands now.
   *
   * @return the cell, null for commands without a known cell
   */
  default @Nullable Cell cell() {
    return null;
  }

  /**
   * Returns the lesson as it stands now.
   *
   * @return the lesson, null for commands that are not about a known lesson
   */
  default @Nullable Lesson lesson() {
    return null;
  }

  /**
   * Returns the column made.
   *
   * @return the column, null for other commands than {@link CellCommand.AddColumn}
   */
  default @Nullable Column column() {
    return null;
  }

  static CellAnswer refused(CommandId id, Finding why) {
    return new Plain(id, Status.REFUSED, List.of(why));
  }

  /** About a cell. */
  record OfCell(CommandId id, Status status, Cell cell, List<Finding> findings)
      implements CellAnswer {}

  /** About a lesson. */
  record OfLesson(CommandId id, Status status, Lesson lesson, List<Finding> findings)
      implements CellAnswer {}

  /** About a new column. */
  record OfColumn(CommandId id, Status status, Column column, List<Finding> findings)
      implements CellAnswer {}

  /** About nothing the journal knows. */
  record Plain(CommandId id, Status status, List<Finding> findings) implements CellAnswer {}

  /** What became of a command. */
  enum Status {
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
