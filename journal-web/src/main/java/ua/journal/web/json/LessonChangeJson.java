package ua.journal.web.json;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Locale;
import ua.journal.core.access.Outcome;
import ua.journal.core.sheet.ChangeLesson;
import ua.journal.core.sheet.LessonChange;

/** Reads what is to become of a lesson, and writes what came of it. */
public final class LessonChangeJson {
  private static final int BYTES = 500;

  private LessonChangeJson() {}

  /**
   * Reads a change: {@code type} cancel, restore, move or add, {@code lesson}, {@code date}, {@code
   * lesson time}, {@code reason}.
   *
   * @throws ua.journal.core.common.JournalException when a field is missing or malformed
   */
  public static LessonChange read(byte[] body) {
    if (!(JsonInput.read(body) instanceof JsonObject object)) {
      throw JsonInput.malformed("A change of a lesson is an object");
    }
    Fields fields = new Fields(object);
    try {
      String reason = fields.textOr("reason", "");
      return switch (fields.text("type")) {
        case "cancel" -> new LessonChange.Cancel(fields.lesson("lesson"), reason);
        case "restore" -> new LessonChange.Restore(fields.lesson("lesson"), reason);
        case "move" ->
            new LessonChange.Move(
                fields.lesson("lesson"), day(fields), fields.number("bell"), reason);
        case "add" -> new LessonChange.Add(day(fields), fields.number("bell"), reason);
        default -> throw new FieldFault("type", "type");
      };
    } catch (FieldFault e) {
      throw JsonInput.malformed("Field " + e.field() + " is missing or malformed");
    }
  }

  private static LocalDate day(Fields fields) {
    LocalDate day = fields.optionalDay("date");
    if (day == null) {
      throw new FieldFault("date", "date");
    }
    return day;
  }

  /** What came of it. */
  public static JsonText of(Outcome<ChangeLesson.Effect> outcome, Locale locale) {
    ChangeLesson.Effect effect = outcome.value();
    JsonText json = new JsonText(BYTES);
    json.object()
        .field("status", outcome.stands() ? "done" : "refused")
        .optional("lesson", effect == null ? null : effect.lesson())
        .field("rehomed", effect == null ? 0 : effect.rehomed());
    FindingJson.append(json, outcome.findings(), locale);
    return json.end();
  }
}
