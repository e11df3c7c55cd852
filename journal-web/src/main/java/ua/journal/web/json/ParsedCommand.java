package ua.journal.web.json;

import ua.journal.core.common.CommandId;
import ua.journal.core.sheet.CellCommand;

/** One element of a batch after reading. */
public sealed interface ParsedCommand {
  /** Rule and clause of a command that cannot be understood. */
  String RULE = "COMMAND_MALFORMED";

  /**
   * A command the core can judge.
   *
   * @param command the command
   */
  record Understood(CellCommand command) implements ParsedCommand {}

  /**
   * A command with a usable id and something wrong in the rest of it.
   *
   * @param id the command's id
   * @param field name of the field that is wrong
   * @param fault what is wrong with it
   */
  record Malformed(CommandId id, String field, String fault) implements ParsedCommand {}
}
