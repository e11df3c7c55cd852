package ua.journal.web.browser;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.journal.web.it.Commands;
import ua.journal.web.it.SchoolApi;

/**
 * A new column of the last lesson held, nobody absent from it, so that a test finds empty cells
 * whatever ran before it.
 *
 * @param api the teacher, beside his browser
 * @param journal the journal
 * @param column the column
 * @param pupils pupils in the order of the rows
 */
record FreshColumn(SchoolApi api, String journal, String column, List<String> pupils) {
  /** Makes one in a journal of the demo's teacher. */
  static FreshColumn in(String title) {
    SchoolApi api = SchoolApi.as("teacher");
    String journal = api.journal(title);
    JsonObject sheet = api.sheet(journal);
    String lesson = lastLesson(sheet);
    List<JsonObject> commands = presence(sheet, lesson);
    commands.add(Commands.addColumn(lesson));
    List<JsonObject> answers = api.send(journal, Commands.batch(commands));
    JsonObject added = answers.get(answers.size() - 1);
    if (!added.containsKey("column")) {
      throw new AssertionError("no column: " + added);
    }
    String column = added.getJsonObject("column").getString("id");
    return new FreshColumn(api, journal, column, ids(sheet, "pupils"));
  }

  /** Values of the column by row, as the server keeps them. */
  List<String> marks() {
    return marks(Function.identity());
  }

  /** Revision numbers of the column by row, 0 where nothing was ever written. */
  List<Integer> revisions() {
    Map<String, Integer> written =
        cells()
            .collect(
                Collectors.toMap(cell -> cell.getString("pupil"), cell -> cell.getInt("revision")));
    return pupils.stream().map(pupil -> written.getOrDefault(pupil, 0)).toList();
  }

  /** How many entries of marks the history of a row has; absences stand beside them. */
  int entries(int row) {
    return (int)
        api.history(journal, column, pupils.get(row)).stream()
            .filter(entry -> entry.getString("kind").equals("mark"))
            .count();
  }

  /** What stands for a row's absence in the column's lesson, empty for nothing. */
  String attendance(int row) {
    JsonObject sheet = api.sheet(journal);
    List<JsonObject> columns = sheet.getJsonArray("columns").getValuesAs(JsonObject.class);
    String lesson =
        columns.stream()
            .filter(each -> each.getString("id").equals(column))
            .map(each -> each.getString("lesson"))
            .findFirst()
            .orElseThrow();
    List<String> ofLesson =
        columns.stream()
            .filter(each -> lesson.equals(each.getString("lesson", "")))
            .map(each -> each.getString("id"))
            .toList();
    return sheet.getJsonArray("cells").getValuesAs(JsonObject.class).stream()
        .filter(cell -> ofLesson.contains(cell.getString("column")))
        .filter(cell -> cell.getString("pupil").equals(pupils.get(row)))
        .filter(cell -> cell.containsKey("attendance"))
        .map(cell -> cell.getJsonObject("attendance").getString("shown", ""))
        .findFirst()
        .orElse("");
  }

  /** The same column read in another session. */
  FreshColumn in(SchoolApi session) {
    return new FreshColumn(session, journal, column, pupils);
  }

  private List<String> marks(Function<String, String> shown) {
    Map<String, String> written =
        cells()
            .collect(
                Collectors.toMap(cell -> cell.getString("pupil"), cell -> cell.getString("value")));
    return pupils.stream().map(pupil -> shown.apply(written.getOrDefault(pupil, ""))).toList();
  }

  private java.util.stream.Stream<JsonObject> cells() {
    return api.sheet(journal).getJsonArray("cells").getValuesAs(JsonObject.class).stream()
        .filter(cell -> cell.getString("column").equals(column));
  }

  /** The last lesson that may be written in. */
  static String lastLesson(JsonObject sheet) {
    String today = sheet.getString("today");
    return sheet.getJsonArray("lessons").getValuesAs(JsonObject.class).stream()
        .filter(lesson -> lesson.getString("date").compareTo(today) <= 0)
        .filter(lesson -> lesson.getBoolean("writable", true))
        .reduce((first, second) -> second)
        .map(lesson -> lesson.getString("id"))
        .orElseThrow();
  }

  /** Whoever is absent from a lesson. */
  static List<String> absent(JsonObject sheet, String lesson) {
    List<String> columns = columnsOf(sheet, lesson);
    return sheet.getJsonArray("cells").getValuesAs(JsonObject.class).stream()
        .filter(cell -> columns.contains(cell.getString("column")))
        .filter(cell -> cell.containsKey("attendance"))
        .filter(cell -> cell.getJsonObject("attendance").getString("fact", "").equals("absent"))
        .map(cell -> cell.getString("pupil"))
        .toList();
  }

  /** Nobody is absent from a lesson any more. */
  static void empty(SchoolApi api, String journal, String lesson) {
    List<JsonObject> commands = presence(api.sheet(journal), lesson);
    if (!commands.isEmpty()) {
      api.send(journal, Commands.batch(commands));
    }
  }

  private static List<String> columnsOf(JsonObject sheet, String lesson) {
    return sheet.getJsonArray("columns").getValuesAs(JsonObject.class).stream()
        .filter(column -> lesson.equals(column.getString("lesson", "")))
        .map(column -> column.getString("id"))
        .toList();
  }

  /** Takes back whoever is absent from a lesson. */
  private static List<JsonObject> presence(JsonObject sheet, String lesson) {
    List<String> columns = columnsOf(sheet, lesson);
    return sheet.getJsonArray("cells").getValuesAs(JsonObject.class).stream()
        .filter(cell -> columns.contains(cell.getString("column")))
        .filter(cell -> cell.containsKey("attendance"))
        .map(
            cell ->
                Commands.clearAbsence(
                    cell.getString("column"),
                    cell.getString("pupil"),
                    cell.getJsonObject("attendance").getInt("revision")))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static List<String> ids(JsonObject sheet, String list) {
    return sheet.getJsonArray(list).getValuesAs(JsonObject.class).stream()
        .map(item -> ((JsonString) item.get("id")).getString())
        .toList();
  }
}
