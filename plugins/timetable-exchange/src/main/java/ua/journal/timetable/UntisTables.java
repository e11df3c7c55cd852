package ua.journal.timetable;

import static ua.journal.timetable.UntisFiles.field;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private static final int WEEK_TYPE = 11;
  private static final int FROM = 14;
  private static final int TO = 15;
  private static final int STUDENT_GROUP = 41;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final Set<String> READ = Set.of("GPU001", "GPU002", "GPU004", "GPU006", "GPU010");

  private final String file;
  private final UntisFiles files;
  private final FileLimits.Cells budget = new FileLimits.Cells();
  private final Map<String, String> teachers = new LinkedHashMap<>();
  private final Map<String, String> subjects = new HashMap<>();
  private final Map<List<String>, Coupling> couplings = new HashMap<>();
  private final Leftovers left = new Leftovers();

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
      couple(row);
    }
  }

  /** A line of a lesson: its class, its teacher, its group of pupils, and in which weeks. */
  private void couple(List<String> row) {
    String className = field(row, 4);
    String group = field(row, STUDENT_GROUP);
    if (group.isEmpty() || group.equals(className)) {
      group = "";
    } else {
      group = GroupNames.plain(bare(group, field(row, 6), className));
    }
    String weeks = WeekTypes.of(field(row, WEEK_TYPE));
    String what = "%s %s".formatted(subjectOf(field(row, 6)), className).strip();
    if (weeks.isEmpty() && !field(row, WEEK_TYPE).isEmpty()) {
      left.tell(
          "GPU002, урок " + field(row, 0),
          what + ": період «" + field(row, WEEK_TYPE) + "»",
          "Журнал знає тижні A і B. Урок узято на кожен тиждень; якщо це не так, виправте розклад.");
    }
    if (!field(row, FROM).isEmpty() || !field(row, TO).isEmpty()) {
      left.tell(
          "GPU002, урок " + field(row, 0),
          "%s: з %s до %s".formatted(what, date(field(row, FROM)), date(field(row, TO))),
          "Урок узято без цих меж: зміни розкладу вносять новою версією з потрібного дня.");
    }
    couplings.put(key(field(row, 0), className, field(row, 5)), new Coupling(group, weeks));
  }

  /** «Ан_5-А_1» names subject and class again; what is left is the group. */
  private static String bare(String group, String subject, String className) {
    String left = group;
    for (String said : new String[] {subject, className}) {
      if (!said.isEmpty() && left.length() > said.length()) {
        left = left.replaceAll("(^|_)" + Pattern.quote(said) + "(?=_|$)", "$1");
      }
    }
    left = left.replaceAll("_+", " ").strip();
    return left.isEmpty() ? group : left;
  }

  private static List<String> key(String lesson, String className, String teacher) {
    return List.of(lesson, className, teacher);
  }

  private Coupling coupling(List<String> row) {
    return couplings.getOrDefault(
        key(field(row, 0), field(row, 1), field(row, 2)), new Coupling("", ""));
  }

  List<Table> tables() throws IOException {
    List<Table> tables = new ArrayList<>(List.of(staff(), pupils(), load(), week()));
    tables.removeIf(table -> table.rows().size() < 2);
    tellUnread();
    return left.with(tables, file);
  }

  private void tellUnread() {
    for (List<String> row : files.all("GPU001")) {
      if (field(row, 1).isEmpty() || field(row, 3).isEmpty()) {
        left.tell(
            "GPU001, урок " + field(row, 0),
            (teacher(row) + " " + subject(row)).strip(),
            "Урок без класу або без предмета: чергування, резерв.");
      }
    }
    files
        .unread(READ)
        .forEach((name, rows) -> left.tell(name, "рядків: " + rows, Leftovers.FOREIGN, rows));
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
    Map<List<String>, Integer> halves = new LinkedHashMap<>();
    Map<List<String>, String> first = new HashMap<>();
    Set<List<String>> counted = new HashSet<>();
    for (List<String> row : lessons()) {
      List<String> body = body(row);
      String teacher = first.computeIfAbsent(body, key -> teacher(row));
      if (!teacher.equals(teacher(row))) {
        left.tell(
            "GPU001, урок " + field(row, 0),
            "%s %s: другий учитель %s".formatted(subject(row), field(row, 1), teacher(row)),
            Leftovers.SECOND);
      }
      boolean placed = !field(row, 5).isEmpty() && !field(row, 6).isEmpty();
      if (!placed || counted.add(List.of(body.toString(), field(row, 5), field(row, 6)))) {
        List<String> load = new ArrayList<>(body);
        load.add(teacher);
        halves.merge(load, coupling(row).weeks().isEmpty() ? 2 : 1, Integer::sum);
      }
    }
    TableRows rows = begin("GPU002", "Предмет", "Клас", "Група", "Учитель", "Годин на тиждень");
    int at = 1;
    for (Map.Entry<List<String>, Integer> lesson : halves.entrySet()) {
      List<String> row = new ArrayList<>(lesson.getKey());
      row.add(
          BigDecimal.valueOf(lesson.getValue()).divide(TWO).stripTrailingZeros().toPlainString());
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
            new Grid.Lesson(
                subject(row), coupling(row).weeks(), coupling(row).group(), field(row, 4)));
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
    return subjectOf(field(row, 3));
  }

  private String subjectOf(String code) {
    return subjects.getOrDefault(code, code);
  }

  private String teacher(List<String> row) {
    return teachers.getOrDefault(field(row, 2), field(row, 2));
  }

  /** Who has one journal. */
  private List<String> body(List<String> row) {
    return List.of(subject(row), field(row, 1), coupling(row).group());
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

  /**
   * What GPU002 says of a line of a lesson.
   *
   * @param group group of pupils, empty for the whole class
   * @param weeks «чис.» or «знам.», empty for every week
   */
  private record Coupling(String group, String weeks) {}
}
