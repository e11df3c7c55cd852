package ua.journal.timetable;

import static ua.journal.timetable.UntisFiles.field;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import ua.journal.core.imports.Table;
import ua.journal.spi.files.FileLimits;
import ua.journal.spi.files.TableRows;

/** Exported Untis files as the tables a school itself would keep. Places of fields are Untis'. */
final class UntisTables {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
  private static final String SHORT_DATE = "uuuuMMdd";
  private static final int FIRST_NAME = 28;
  private static final int MAIL = 32;

  private final String file;
  private final UntisFiles files;
  private final FileLimits.Cells budget = new FileLimits.Cells();
  private final Map<String, String> teachers = new LinkedHashMap<>();
  private final Map<String, String> subjects = new HashMap<>();
  private final Map<String, String> groups = new HashMap<>();

  UntisTables(String file, UntisFiles files) {
    this.file = file;
    this.files = files;
    for (List<String> row : files.all("GPU004")) {
      String name = (field(row, 1) + " " + field(row, FIRST_NAME)).strip();
      teachers.put(field(row, 0), name.isEmpty() ? field(row, 0) : name);
    }
    for (List<String> row : files.all("GPU006")) {
      subjects.put(field(row, 0), field(row, 1).isEmpty() ? field(row, 0) : field(row, 1));
    }
    for (List<String> row : files.all("GPU002")) {
      groups.put(field(row, 0) + "|" + field(row, 4), field(row, 11));
    }
  }

  List<Table> tables() throws IOException {
    List<Table> tables = new ArrayList<>(List.of(staff(), pupils(), load(), week()));
    tables.removeIf(table -> table.rows().size() < 2);
    return tables;
  }

  private Table staff() throws IOException {
    TableRows rows = begin("GPU004", "ПІБ", "Посада", "Ел. пошта");
    int at = 1;
    for (List<String> row : files.all("GPU004")) {
      rows.put(at++, List.of(teachers.get(field(row, 0)), "учитель", field(row, MAIL)));
    }
    return rows.table();
  }

  private Table pupils() throws IOException {
    TableRows rows =
        begin("GPU010", "Прізвище", "Ім’я", "Клас", "Дата народження", "№ особової справи");
    int at = 1;
    for (List<String> row : files.all("GPU010")) {
      rows.put(
          at++,
          List.of(
              field(row, 1), field(row, 7), field(row, 9), date(field(row, 12)), field(row, 8)));
    }
    return rows.table();
  }

  /** A lesson's hours are the places it has in the week. */
  private Table load() throws IOException {
    Map<List<String>, Integer> hours = new LinkedHashMap<>();
    for (List<String> row : lessons()) {
      hours.merge(List.of(subject(row), field(row, 1), group(row), teacher(row)), 1, Integer::sum);
    }
    TableRows rows = begin("GPU002", "Предмет", "Клас", "Група", "Учитель", "Годин на тиждень");
    int at = 1;
    for (Map.Entry<List<String>, Integer> lesson : hours.entrySet()) {
      List<String> row = new ArrayList<>(lesson.getKey());
      row.add(String.valueOf(lesson.getValue()));
      rows.put(at++, row);
    }
    return rows.table();
  }

  private Table week() throws IOException {
    Grid grid = new Grid();
    for (List<String> row : lessons()) {
      String day = field(row, 5);
      String period = field(row, 6);
      if (NUMBER.matcher(day).matches() && NUMBER.matcher(period).matches()) {
        grid.put(
            Integer.parseInt(day) - 1,
            Integer.parseInt(period),
            field(row, 1),
            new Grid.Lesson(subject(row), "", group(row), field(row, 4)));
      }
    }
    return grid.table(new TableRows(file, "GPU001", budget));
  }

  /** Places of lessons; a duty at a break or a reserve has no class or no subject. */
  private List<List<String>> lessons() {
    return files.all("GPU001").stream()
        .filter(row -> !field(row, 1).isEmpty() && !field(row, 3).isEmpty())
        .toList();
  }

  private String subject(List<String> row) {
    return subjects.getOrDefault(field(row, 3), field(row, 3));
  }

  private String teacher(List<String> row) {
    return teachers.getOrDefault(field(row, 2), field(row, 2));
  }

  private String group(List<String> row) {
    return groups.getOrDefault(field(row, 0) + "|" + field(row, 1), "");
  }

  private static String date(String text) {
    try {
      return text.isEmpty()
          ? ""
          : LocalDate.parse(text, DateTimeFormatter.ofPattern(SHORT_DATE)).toString();
    } catch (DateTimeParseException e) {
      return text;
    }
  }

  private TableRows begin(String sheet, String... headings) throws IOException {
    TableRows rows = new TableRows(file, sheet, budget);
    rows.put(0, List.of(headings));
    return rows;
  }
}
