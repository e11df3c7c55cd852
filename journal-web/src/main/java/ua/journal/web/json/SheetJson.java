package ua.journal.web.json;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.PersonId;
import ua.journal.core.lessons.LessonKind;
import ua.journal.core.marks.Column;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.marks.ColumnOffers;
import ua.journal.core.marks.WorkKind;
import ua.journal.core.planning.PlanItem;
import ua.journal.core.school.PastYear;
import ua.journal.core.school.Term;
import ua.journal.core.sheet.Cell;
import ua.journal.core.sheet.ChangesQuery;
import ua.journal.core.sheet.Limits;
import ua.journal.core.sheet.Sheet;
import ua.journal.core.sheet.Terms;
import ua.journal.core.teaching.JournalHead;
import ua.journal.core.teaching.Member;

/**
 * The sheet, for the interface and for the island inside a page. The island has the same fields but
 * for its cells: they stand by column, and what is usual is left unsaid, because there are
 * thousands of them.
 */
public final class SheetJson {
  private static final int BYTES_OF_FRAME = 16_384;
  private static final int BYTES_OF_CELL = 120;

  private SheetJson() {}

  /** Writes the lessons of a sheet into a page, in the same shape without pupils and cells. */
  public static void writeLessons(Sheet sheet, Locale locale, Writer out) throws IOException {
    JsonText json = frame(sheet, locale);
    json.name("pupils").array().endArray();
    json.name("columns").array().endArray();
    json.name("cells").object().end();
    out.write(json.end().toString());
  }

  /** Writes a sheet into a page. */
  public static void write(Sheet sheet, Locale locale, Writer out) throws IOException {
    JsonText json = begin(sheet, locale);
    CellJson words = new CellJson(sheet.head().teacher(), sheet.authors(), sheet.reader().now());
    Map<ColumnId, List<Cell>> byColumn =
        sheet.cells().stream()
            .collect(Collectors.groupingBy(Cell::column, LinkedHashMap::new, Collectors.toList()));
    json.name("cells").object();
    byColumn.forEach(
        (column, cells) -> {
          json.name(column.toString()).array();
          cells.forEach(cell -> words.appendBrief(json, cell));
          json.endArray();
        });
    json.end();
    out.write(json.end().toString());
  }

  /** The sheet as JSON. */
  public static JsonText of(Sheet sheet, Locale locale) {
    JsonText json = begin(sheet, locale);
    cells(
        json,
        sheet.cells(),
        new CellJson(sheet.head().teacher(), sheet.authors(), sheet.reader().now()));
    return json.end();
  }

  private static JsonText begin(Sheet sheet, Locale locale) {
    JsonText json = frame(sheet, locale);
    json.name("pupils").array();
    Map<PersonId, String> names = sheet.names();
    sheet
        .pupils()
        .forEach(member -> pupil(json, member, Objects.requireNonNull(names.get(member.pupil()))));
    json.endArray();
    columns(json, sheet.columns());
    return json;
  }

  private static JsonText frame(Sheet sheet, Locale locale) {
    JsonText json = new JsonText(BYTES_OF_FRAME + BYTES_OF_CELL * sheet.cells().size());
    json.object();
    journal(json, sheet);
    term(json, sheet, locale);
    json.field("today", sheet.reader().now().toLocalDate().toString());
    json.field("now", sheet.reader().now().toString());
    json.field("seq", sheet.seq());
    values(json, sheet.values());
    json.name("offers").array();
    ColumnOffers.of(sheet.head().subject(), sheet.values())
        .forEach(kind -> json.value(kind.name()));
    json.endArray();
    kinds(json);
    limits(json, sheet.limits());
    json.name("lessons").array();
    sheet.lessons().forEach(lesson -> LessonJson.append(json, lesson, sheet.reader()));
    json.endArray();
    json.name("plan").array();
    sheet.plan().forEach(item -> planned(json, item));
    json.endArray();
    return json;
  }

  /** What changed on a sheet, in the same words. */
  public static JsonText of(ChangesQuery.Delta delta) {
    JsonText json = new JsonText(1024 + BYTES_OF_CELL * delta.cells().size());
    json.object();
    json.field("seq", delta.seq());
    json.field("now", delta.reader().now().toString());
    columns(json, delta.columns());
    json.name("lessons").array();
    delta.lessons().forEach(lesson -> LessonJson.append(json, lesson, delta.reader()));
    json.endArray();
    cells(json, delta.cells(), new CellJson(null, delta.authors(), delta.reader().now()));
    return json.end();
  }

  /** Writes one column as an element. */
  static void column(JsonText json, Column column) {
    json.object().field("id", column.id()).field("kind", column.kind().name());
    if (column.work() != null) {
      json.field("work", column.work().name());
    }
    Column.Held held = column.held();
    if (held != null) {
      json.field("date", held.date().toString()).field("lesson", held.lesson());
    } else {
      json.field("term", column.term());
    }
    json.field("title", column.title()).end();
  }

  private static void journal(JsonText json, Sheet sheet) {
    JournalHead head = sheet.head();
    json.name("journal")
        .object()
        .field("id", head.id())
        .field("title", head.title())
        .field("subject", head.subject())
        .field("class", head.className())
        .field("group", head.group())
        .field("teacher", head.teacherName())
        .field("canWrite", sheet.reader().writes())
        .ifTrue("canChange", sheet.reader().changes())
        .ifTrue("past", PastYear.isSaidBy(sheet.obstacle()))
        .end();
  }

  private static void term(JsonText json, Sheet sheet, Locale locale) {
    Terms terms = sheet.terms();
    boolean year = terms.first() != terms.last();
    ResourceBundle labels = Labels.in(locale);
    json.name("term")
        .object()
        .field("no", year ? 0 : terms.first())
        .field("from", terms.from().toString())
        .field("to", terms.to().toString())
        .field("label", labels.getString(year ? "term.year" : "term." + terms.first()));
    if (year) {
      json.name("parts").array();
      for (Term part : sheet.head().terms()) {
        json.object().field("no", part.no()).field("to", part.to().toString()).end();
      }
      json.endArray();
    }
    json.end();
  }

  /** What the rules say of kinds, so that a page need not know any rule by itself. */
  private static void kinds(JsonText json) {
    json.name("counts").array();
    Stream.of(ColumnKind.values())
        .filter(ColumnKind::counted)
        .forEach(kind -> json.value(kind.name()));
    json.endArray();
    json.name("ofTerm").array();
    Stream.of(ColumnKind.values())
        .filter(ColumnKind::ofTerm)
        .forEach(kind -> json.value(kind.name()));
    json.endArray();
    json.name("works").array();
    for (WorkKind work : WorkKind.values()) {
      json.object().field("work", work.name()).ifTrue("needsTopic", work.needsTopic()).end();
    }
    json.endArray();
    json.name("lessonKinds").array();
    for (LessonKind kind : LessonKind.values()) {
      json.object().field("kind", kind.name()).ifTrue("needsTopic", kind.needsWorkTopic()).end();
    }
    json.endArray();
  }

  private static void limits(JsonText json, Limits limits) {
    json.name("limits")
        .object()
        .field("lateMinutes", limits.lateMinutes())
        .field("comment", limits.comment())
        .field("reason", limits.reason())
        .field("topic", limits.topic())
        .field("homework", limits.homework())
        .field("columnTitle", limits.columnTitle())
        .field("changeReason", limits.changeReason())
        .end();
  }

  private static void values(JsonText json, Map<String, Set<String>> values) {
    json.name("values").object();
    values.forEach(
        (kind, allowed) -> {
          json.name(kind).array();
          allowed.forEach(json::value);
          json.endArray();
        });
    json.end();
  }

  private static void pupil(JsonText json, Member member, String name) {
    json.object()
        .field("id", member.pupil())
        .field("name", name)
        .field("from", member.from().toString())
        .optional("to", member.to())
        .optional("note", member.orderOut())
        .optional("exemptFrom", member.latest().exemptFrom())
        .optional("exemptTo", member.latest().exemptTo());
    if (member.stays().size() > 1) {
      json.name("stays").array();
      member
          .stays()
          .forEach(
              stay ->
                  json.object()
                      .field("from", stay.from().toString())
                      .optional("to", stay.to())
                      .end());
      json.endArray();
    }
    json.end();
  }

  private static void columns(JsonText json, Iterable<Column> columns) {
    json.name("columns").array();
    columns.forEach(column -> column(json, column));
    json.endArray();
  }

  private static void planned(JsonText json, PlanItem item) {
    json.object()
        .field("no", item.no())
        .field("title", item.title())
        .optional("homework", item.homework())
        .field("kind", item.kind().name())
        .end();
  }

  private static void cells(JsonText json, Iterable<Cell> cells, CellJson words) {
    json.name("cells").array();
    cells.forEach(cell -> words.append(json, cell));
    json.endArray();
  }
}
