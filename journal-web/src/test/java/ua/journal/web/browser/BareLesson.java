package ua.journal.web.browser;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.journal.web.it.SchoolApi;

/**
 * A lesson of this week for which nobody has assigned a work yet.
 *
 * @param api the teacher, beside his browser
 * @param journal its journal
 * @param lesson the lesson; its only column has the same id
 */
record BareLesson(SchoolApi api, String journal, String lesson) {
  private static final int DAYS = 6;

  /** Finds one among the journals of the demo's teacher. */
  static BareLesson any() {
    SchoolApi api = SchoolApi.as("teacher");
    return api.journals().stream()
        .map(journal -> journal.getString("id"))
        .flatMap(
            id -> lessonOf(api.sheet(id)).map(found -> new BareLesson(api, id, found)).stream())
        .findFirst()
        .orElseThrow(() -> new AssertionError("every lesson of the week has a work"));
  }

  private static Optional<String> lessonOf(JsonObject sheet) {
    LocalDate today = LocalDate.parse(sheet.getString("today"));
    return sheet.getJsonArray("columns").getValuesAs(JsonObject.class).stream()
        .filter(column -> column.getString("kind").equals("LESSON"))
        .filter(column -> isOf(column, today))
        .reduce((first, second) -> second)
        .map(column -> column.getString("id"));
  }

  private static boolean isOf(JsonObject column, LocalDate today) {
    LocalDate date = LocalDate.parse(column.getString("date"));
    return !date.isAfter(today) && !date.isBefore(today.minusDays(DAYS));
  }

  /** Columns the lesson has by now. */
  List<JsonObject> works() {
    return api.sheet(journal).getJsonArray("columns").getValuesAs(JsonObject.class).stream()
        .filter(column -> column.getString("lesson", "").equals(lesson))
        .filter(column -> !column.getString("kind").equals("LESSON"))
        .toList();
  }

  /** Marks that stand in the lesson's works. */
  List<String> marks() {
    List<String> works = works().stream().map(column -> column.getString("id")).toList();
    return api.sheet(journal).getJsonArray("cells").getValuesAs(JsonObject.class).stream()
        .filter(cell -> works.contains(cell.getString("column")))
        .map(cell -> cell.getString("value"))
        .filter(value -> !value.isEmpty())
        .toList();
  }
}
