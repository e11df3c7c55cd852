package ua.journal.core.sheet;

import org.apiguardian.api.API;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.CommandId;

/**
 * How a command names its column: by id, or by the command that made the column, so that a column
 * made offline takes marks at once.
 */
@API(status = API.Status.STABLE)
public sealed interface ColumnRef {
  /**
   * A column that exists.
   *
   * @param id the column
   */
  record Existing(ColumnId id) implements ColumnRef {}

  /**
   * The column an {@link CellCommand.AddColumn} of the same person made or makes.
   *
   * @param command id of that command
   */
  record MadeBy(CommandId command) implements ColumnRef {}
}
