package ua.journal.web.json;

import java.math.BigDecimal;
import java.util.List;
import ua.journal.core.imports.ImportReport;
import ua.journal.core.register.PersonQuestion;

/** What an import did or would do. */
public final class ImportJson {
  private static final int BYTES = 512;
  private static final int BYTES_OF_REFUSAL = 300;

  private ImportJson() {}

  /** The report as JSON. */
  public static JsonText of(ImportReport report) {
    JsonText json =
        new JsonText(BYTES + BYTES_OF_REFUSAL * (report.refused().size() + report.left().size()));
    json.object()
        .field("created", report.created())
        .field("updated", report.updated())
        .field("unchanged", report.unchanged())
        .name("refused")
        .array();
    for (ImportReport.Refusal refusal : report.refused()) {
      json.object()
          .field("sheet", refusal.sheet())
          .field("row", refusal.row())
          .field("column", refusal.column())
          .field("value", refusal.value())
          .field("message", refusal.message())
          .field("clause", refusal.clause())
          .end();
    }
    json.endArray();
    left(json, report);
    questions(json, report);
    words(json, report);
    ImportReport.Timetable timetable = report.timetable();
    if (timetable != null) {
      json.name("timetable")
          .object()
          .field("way", timetable.way().name())
          .field("from", timetable.from().toString())
          .field("changes", timetable.changes())
          .end();
    }
    return json.end();
  }

  /** Whom the file may mean, and what was read otherwise than it is written. */
  private static void questions(JsonText json, ImportReport report) {
    json.name("questions").array();
    for (ImportReport.Question question : report.questions()) {
      json.object()
          .field("id", question.person().key())
          .field("sheet", question.sheet())
          .field("row", question.row())
          .name("said");
      side(json, question.person().said(), "");
      json.name("known").array();
      int number = 1;
      for (PersonQuestion.Side known : question.person().known()) {
        side(json, known, question.person().key() + ":" + number++);
      }
      json.endArray().field("nobody", question.person().key() + ":" + PersonQuestion.NOBODY).end();
    }
    json.endArray().name("readAs").array();
    for (ImportReport.Note note : report.notes()) {
      json.object()
          .field("sheet", note.sheet())
          .field("row", note.row())
          .field("column", note.column())
          .field("value", note.value())
          .field("read", note.read())
          .field("why", note.why())
          .end();
    }
    json.endArray();
  }

  /** Words nobody has explained, and what is added up. */
  private static void words(JsonText json, ImportReport report) {
    json.name("asked").array();
    for (ImportReport.Asked asked : report.asked()) {
      json.object()
          .field("word", asked.word().name())
          .field("said", asked.said())
          .field("rows", asked.rows())
          .field("guess", asked.guess())
          .end();
    }
    json.endArray().name("sums").array();
    for (ImportReport.Sum sum : report.sums()) {
      json.object()
          .field("list", sum.list())
          .field("name", sum.name())
          .field("inFiles", decimal(sum.inFiles()))
          .field("taken", decimal(sum.taken()))
          .field("refused", decimal(sum.refused()))
          .field("lost", decimal(sum.lost()))
          .end();
    }
    json.endArray();
  }

  private static void side(JsonText json, PersonQuestion.Side side, String answer) {
    json.object();
    if (!answer.isEmpty()) {
      json.field("answer", answer);
    }
    json.field("name", side.name())
        .field("born", side.born() == null ? "" : side.born().toString())
        .field("fileNo", side.fileNo())
        .field("phone", side.phone())
        .field("email", side.email());
    texts(json, "classes", side.classes());
    texts(json, "roles", side.roles().stream().map(Enum::name).toList());
    texts(json, "journals", side.journals());
    texts(json, "children", side.children());
    json.end();
  }

  private static void texts(JsonText json, String name, List<String> texts) {
    json.name(name).array();
    texts.forEach(json::value);
    json.endArray();
  }

  /** What the file holds beside, and what became of its cells. */
  private static void left(JsonText json, ImportReport report) {
    json.name("left").array();
    for (ImportReport.Left left : report.left()) {
      json.object()
          .field("sheet", left.sheet())
          .field("place", left.place())
          .field("what", left.what())
          .field("why", left.why())
          .end();
    }
    json.endArray().name("cells").array();
    for (ImportReport.Tally tally : report.tallies()) {
      json.object()
          .field("sheet", tally.sheet())
          .field("taken", tally.taken())
          .field("refused", tally.refused())
          .field("left", tally.left())
          .end();
    }
    json.endArray();
  }

  private static String decimal(double sum) {
    return BigDecimal.valueOf(sum).stripTrailingZeros().toPlainString();
  }
}
