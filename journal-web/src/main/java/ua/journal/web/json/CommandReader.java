package ua.journal.web.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import ua.journal.core.common.CommandId;
import ua.journal.core.common.JournalException;
import ua.journal.core.lessons.LessonKind;
import ua.journal.core.lessons.LessonRecord;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.marks.WorkKind;
import ua.journal.core.sheet.CellCommand;

/** Reads a batch of commands. */
public final class CommandReader {
  private CommandReader() {}

  /**
   * Reads a batch; a command that cannot be understood does not stop the others.
   *
   * @throws JournalException when the body is no array of objects with usable ids
   */
  public static List<ParsedCommand> read(byte[] body) {
    if (!(JsonInput.read(body) instanceof JsonArray array)) {
      throw JsonInput.malformed("A batch is an array of commands");
    }
    List<ParsedCommand> commands = new ArrayList<>(array.size());
    for (JsonValue element : array) {
      commands.add(element(element));
    }
    return commands;
  }

  private static ParsedCommand element(JsonValue element) {
    if (!(element instanceof JsonObject object)) {
      throw JsonInput.malformed("A command is an object");
    }
    CommandId id = id(object);
    try {
      return new ParsedCommand.Understood(command(id, new Fields(object)));
    } catch (FieldFault e) {
      return new ParsedCommand.Malformed(id, e.field(), e.fault());
    }
  }

  private static CommandId id(JsonObject object) {
    if (object.get("id") instanceof JsonString id) {
      return new CommandId(id.getString());
    }
    throw JsonInput.malformed("Every command has an id");
  }

  private static CellCommand command(CommandId id, Fields fields) {
    return switch (fields.text("type")) {
      case "putMark" -> putMark(id, fields);
      case "clearMark" ->
          new CellCommand.ClearMark(
              id,
              fields.column("column"),
              fields.pupil("pupil"),
              fields.number("revision"),
              fields.optionalText("reason"));
      case "putAbsence" ->
          new CellCommand.PutAbsence(
              id,
              fields.column("column"),
              fields.pupil("pupil"),
              fields.number("revision"),
              fields.optionalText("reason"));
      case "clearAbsence" ->
          new CellCommand.ClearAbsence(
              id,
              fields.column("column"),
              fields.pupil("pupil"),
              fields.number("revision"),
              fields.optionalText("reason"));
      case "putLate" -> putLate(id, fields);
      case "confirmRollCall" -> new CellCommand.ConfirmRollCall(id, fields.lesson("lesson"));
      case "putLesson" -> putLesson(id, fields);
      case "addColumn" -> addColumn(id, fields);
      default -> throw new FieldFault("type", "type");
    };
  }

  private static CellCommand putMark(CommandId id, Fields fields) {
    return new CellCommand.PutMark(
        id,
        fields.column("column"),
        fields.pupil("pupil"),
        fields.text("value"),
        fields.number("revision"),
        fields.optionalText("comment"),
        fields.optionalText("reason"),
        fields.optionalDay("madeUpOn"));
  }

  private static CellCommand putLate(CommandId id, Fields fields) {
    return new CellCommand.PutLate(
        id,
        fields.column("column"),
        fields.pupil("pupil"),
        fields.number("minutes"),
        fields.number("revision"),
        fields.optionalText("reason"));
  }

  private static CellCommand putLesson(CommandId id, Fields fields) {
    LessonKind kind = fields.optionalChoice("kind", LessonKind.class);
    LessonRecord record =
        new LessonRecord(
            kind == null ? LessonKind.LESSON : kind,
            fields.textOr("topic", ""),
            fields.textOr("workTopic", ""),
            fields.numberOr("planNo", 0),
            fields.textOr("homework", ""),
            fields.flag("noHomework"),
            fields.optionalLesson("due"));
    return new CellCommand.PutLesson(
        id, fields.lesson("lesson"), record, fields.flag("cancelled"), fields.number("revision"));
  }

  /** A column of a semester names it instead of a lesson. */
  private static CellCommand addColumn(CommandId id, Fields fields) {
    if (fields.has("term") && !fields.has("lesson")) {
      return new CellCommand.AddTermColumn(
          id,
          fields.number("term"),
          fields.choice("kind", ColumnKind.class),
          fields.textOr("title", ""));
    }
    return new CellCommand.AddColumn(
        id,
        fields.lesson("lesson"),
        fields.choice("kind", ColumnKind.class),
        fields.optionalChoice("work", WorkKind.class),
        fields.textOr("title", ""));
  }
}
