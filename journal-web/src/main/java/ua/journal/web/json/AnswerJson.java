package ua.journal.web.json;

import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import ua.journal.core.sheet.CellAnswer;

/** Answers to a batch, one for each command, in the order in which the commands came. */
public final class AnswerJson {
  private static final int BYTES_OF_ANSWER = 400;

  private final Locale locale;
  private final LocalDateTime now;

  /** Creates a writer for one reader and moment. */
  public AnswerJson(Locale locale, LocalDateTime now) {
    this.locale = locale;
    this.now = now;
  }

  /**
   * The answers as JSON.
   *
   * @param commands every command, in order
   * @param answers answers to those that could be understood, in the same order
   */
  public JsonText of(List<ParsedCommand> commands, List<CellAnswer> answers) {
    JsonText json = new JsonText(BYTES_OF_ANSWER * commands.size());
    Iterator<CellAnswer> next = answers.iterator();
    json.array();
    for (ParsedCommand command : commands) {
      if (command instanceof ParsedCommand.Malformed malformed) {
        append(json, malformed);
      } else {
        append(json, next.next());
      }
    }
    return json.endArray();
  }

  private void append(JsonText json, CellAnswer answer) {
    json.object()
        .field("id", answer.id().value())
        .field("status", answer.status().name().toLowerCase(Locale.ROOT));
    if (answer.cell() != null) {
      json.name("cell");
      CellJson.anonymous(now).append(json, answer.cell());
    }
    if (answer.lesson() != null) {
      json.name("lesson");
      LessonJson.append(json, answer.lesson(), now);
    }
    if (answer.column() != null) {
      json.name("column");
      SheetJson.column(json, Objects.requireNonNull(answer.column()));
    }
    FindingJson.append(json, answer.findings(), locale);
    json.end();
  }

  private void append(JsonText json, ParsedCommand.Malformed malformed) {
    String said = Labels.in(locale).getString("malformed." + malformed.fault());
    json.object()
        .field("id", malformed.id().value())
        .field("status", "refused")
        .name("findings")
        .array()
        .object()
        .field("rule", ParsedCommand.RULE)
        .field("severity", "BLOCK")
        .field("clause", ParsedCommand.RULE)
        .field("message", said.replace("{0}", malformed.field()))
        .name("fixes")
        .array()
        .endArray()
        .end()
        .endArray()
        .end();
  }
}
