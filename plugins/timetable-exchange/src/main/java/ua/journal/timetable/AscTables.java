package ua.journal.timetable;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.journal.core.imports.Table;
import ua.journal.spi.files.FileLimits;
import ua.journal.spi.files.TableRows;
import ua.journal.spi.files.UnreadableFileException;

/** An exported timetable as the tables a school itself would keep. */
final class AscTables {
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,2}(?:[.,]\\d{1,2})?");
  private static final int MOST_IDS = 200;
  private static final int MOST_PLACED = 100_000;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

  private final String file;
  private final AscDocument document;
  private final FileLimits.Cells budget = new FileLimits.Cells();
  private final Map<String, Map<String, String>> subjects;
  private final Map<String, Map<String, String>> teachers;
  private final Map<String, Map<String, String>> classes;
  private final Map<String, Map<String, String>> groups;
  private final Map<String, Map<String, String>> rooms;
  private final Leftovers left = new Leftovers();
  private final int firstDay;

  AscTables(String file, AscDocument document) {
    this.file = file;
    this.document = document;
    subjects = document.byId("subject");
    teachers = document.byId("teacher");
    classes = document.byId("class");
    groups = document.byId("group");
    rooms = document.byId("classroom");
    firstDay = text(document.all("timetable").get(0), "options").contains("daynumbering1") ? 1 : 0;
  }

  List<Table> tables() throws IOException {
    List<Table> tables = new ArrayList<>(List.of(lessonTimes(), staff(), load(), week()));
    tables.removeIf(table -> table.rows().size() < 2);
    document.tellUnread(left);
    return left.with(tables, file);
  }

  private Table lessonTimes() throws IOException {
    TableRows rows = begin("periods", "Урок", "Початок", "Кінець");
    int at = 1;
    for (Map<String, String> period : document.all("period")) {
      if (!text(period, "starttime").isEmpty()) {
        rows.put(
            at++,
            List.of(text(period, "period"), text(period, "starttime"), text(period, "endtime")));
      }
    }
    return rows.table().offering();
  }

  private Table staff() throws IOException {
    Map<String, String> leads = new HashMap<>();
    for (Map<String, String> each : classes.values()) {
      List<String> leaders = ids(each, "teacherid");
      String name = text(each, "name");
      if (!leaders.isEmpty()) {
        leads.merge(leaders.get(0), name, (one, other) -> one + ", " + other);
      }
      for (String other : leaders.subList(Math.min(1, leaders.size()), leaders.size())) {
        left.tell(
            "class",
            "%s: другий класний керівник %s".formatted(name, nameOf(other)),
            "Клас має одного класного керівника: ним лишився перший.");
      }
    }
    long sexes = teachers.values().stream().filter(each -> !text(each, "gender").isEmpty()).count();
    if (sexes > 0) {
      left.tell(
          "teacher",
          "стать, значень: " + sexes,
          "aSc має її в кожного, сказано її чи ні. Стать беруть із таблиці працівників.",
          (int) sexes);
    }
    TableRows rows =
        begin("teachers", "ПІБ", "Посада", "Класне керівництво", "Телефон", "Ел. пошта");
    int at = 1;
    for (Map.Entry<String, Map<String, String>> teacher : teachers.entrySet()) {
      Map<String, String> said = teacher.getValue();
      rows.put(
          at++,
          List.of(
              name(said),
              "учитель",
              leads.getOrDefault(teacher.getKey(), ""),
              text(said, "mobile"),
              text(said, "email")));
    }
    return rows.table();
  }

  private Table load() throws IOException {
    TableRows rows = begin("lessons", "Предмет", "Клас", "Група", "Учитель", "Годин на тиждень");
    int at = 1;
    for (Map.Entry<List<String>, BigDecimal> taught : hours().entrySet()) {
      List<String> row = new ArrayList<>(taught.getKey());
      row.add(taught.getValue().stripTrailingZeros().toPlainString());
      rows.put(at++, row);
    }
    return rows.table();
  }

  /** A subject may be several lessons of one teacher, such as double ones beside single ones. */
  private Map<List<String>, BigDecimal> hours() {
    Map<List<String>, BigDecimal> hours = new LinkedHashMap<>();
    for (Map<String, String> lesson : document.all("lesson")) {
      tellLesson(lesson);
      for (Part part : parts(lesson)) {
        hours.merge(
            List.of(part.subject(), part.className(), part.group(), teacher(lesson)),
            number(text(lesson, "periodsperweek")),
            BigDecimal::add);
      }
    }
    return hours;
  }

  /** Teachers beside the first, and lessons that are of no class. */
  private void tellLesson(Map<String, String> lesson) {
    String what = subject(lesson) + " " + classNames(lesson);
    List<String> given = ids(lesson, "teacherids");
    for (String other : given.subList(Math.min(1, given.size()), given.size())) {
      left.tell("lesson", what + ": другий учитель " + nameOf(other), Leftovers.SECOND);
    }
    if (parts(lesson).isEmpty()) {
      left.tell(
          "lesson",
          (what.strip() + " " + teacher(lesson)).strip(),
          "Урок без класу або без предмета.");
    } else if (given.isEmpty()) {
      left.tell("lesson", what + ": вчителя немає", "Журнал має вчителя. Додайте навантаження.");
    }
    if (!text(lesson, "studentids").isEmpty()) {
      left.tell("lesson", what + ": список учнів", "Склад груп беруть із таблиці «Групи».");
    }
  }

  private String classNames(Map<String, String> lesson) {
    return ids(lesson, "classids").stream()
        .map(id -> text(classes.getOrDefault(id, Map.of()), "name"))
        .collect(Collectors.joining(", "));
  }

  private String subject(Map<String, String> lesson) {
    return text(subjects.getOrDefault(text(lesson, "subjectid"), Map.of()), "name");
  }

  private String nameOf(String teacher) {
    return name(teachers.getOrDefault(teacher, Map.of()));
  }

  private static BigDecimal number(String text) {
    return DECIMAL.matcher(text).matches()
        ? new BigDecimal(text.replace(',', '.'))
        : BigDecimal.ZERO;
  }

  private Table week() throws IOException {
    Map<String, Map<String, String>> lessons = document.byId("lesson");
    Grid grid = new Grid();
    for (Map<String, String> card : document.all("card")) {
      Map<String, String> lesson = lessons.get(text(card, "lessonid"));
      Matcher period = NUMBER.matcher(text(card, "period"));
      if (lesson == null || !period.matches() || days(card).isEmpty()) {
        left.tell(
            "card",
            lesson == null ? text(card, "lessonid") : subject(lesson) + " " + classNames(lesson),
            "Урок не поставлено: немає дня, номера або самого уроку.");
      } else if (isPlaced(card, lesson)) {
        String places =
            text(card, "classroomids").isEmpty()
                ? text(lesson, "classroomids")
                : text(card, "classroomids");
        for (Part part : parts(lesson)) {
          Grid.Lesson said =
              new Grid.Lesson(
                  part.subject(),
                  AscMasks.turn(text(card, "weeks"), text(card, "terms")),
                  part.group(),
                  room(places));
          int no = Integer.parseInt(period.group());
          for (int day : days(card)) {
            grid.put(day, no, part.className(), said);
          }
          if (grid.size() > MOST_PLACED) {
            throw new UnreadableFileException(
                "Файл «" + file + "» завеликий: понад 100 000 уроків на тиждень.");
          }
        }
      }
    }
    return grid.table(new TableRows(file, "cards", budget));
  }

  /** Cards that can not be said here are told. */
  private boolean isPlaced(Map<String, String> card, Map<String, String> lesson) {
    String what = subject(lesson) + " " + classNames(lesson);
    if (AscMasks.isCycle(text(card, "weeks"))) {
      left.tell("card", what + ": тижні " + text(card, "weeks"), Leftovers.CYCLE);
      return false;
    }
    if (AscMasks.isPartOfTerm(text(card, "terms"))) {
      left.tell("card", what + ": періоди " + text(card, "terms"), Leftovers.PART_OF_TERM);
      return false;
    }
    List<String> places = ids(card, "classroomids");
    if (places.size() > 1) {
      String others =
          places.subList(1, places.size()).stream()
              .map(this::room)
              .collect(Collectors.joining(", "));
      left.tell("card", what + ": інші кабінети " + others, "Урок має один кабінет: перший.");
    }
    return true;
  }

  /** A lesson of several classes is one of each. */
  private List<Part> parts(Map<String, String> lesson) {
    String subject = subject(lesson);
    List<Part> parts = new ArrayList<>();
    for (String id : ids(lesson, "classids")) {
      @Nullable Map<String, String> schoolClass = classes.get(id);
      if (schoolClass != null && !subject.isEmpty()) {
        parts.add(new Part(subject, text(schoolClass, "name"), group(lesson, id)));
      }
    }
    return parts;
  }

  private String group(Map<String, String> lesson, String classId) {
    for (String id : ids(lesson, "groupids")) {
      Map<String, String> group = groups.getOrDefault(id, Map.of());
      if (text(group, "classid").equals(classId) && !text(group, "entireclass").equals("1")) {
        return GroupNames.plain(text(group, "name"));
      }
    }
    return "";
  }

  private String teacher(Map<String, String> lesson) {
    List<String> ids = ids(lesson, "teacherids");
    return ids.isEmpty() ? "" : name(teachers.getOrDefault(ids.get(0), Map.of()));
  }

  private String room(String ids) {
    int comma = ids.indexOf(',');
    String first = comma < 0 ? ids : ids.substring(0, comma);
    Map<String, String> room = rooms.getOrDefault(first.strip(), Map.of());
    return text(room, "short").isEmpty() ? text(room, "name") : text(room, "short");
  }

  private Set<Integer> days(Map<String, String> card) {
    return AscMasks.days(text(card, "day"), text(card, "days"), firstDay);
  }

  private static String name(Map<String, String> teacher) {
    String full = (text(teacher, "lastname") + " " + text(teacher, "firstname")).strip();
    return full.isEmpty() ? text(teacher, "name") : full;
  }

  private TableRows begin(String sheet, String... headings) throws IOException {
    TableRows rows = new TableRows(file, sheet, budget);
    rows.put(0, List.of(headings));
    return rows;
  }

  private static List<String> ids(Map<String, String> element, String attribute) {
    String value = text(element, attribute);
    return Arrays.stream(value.split(","))
        .map(String::strip)
        .filter(id -> !id.isEmpty())
        .distinct()
        .limit(MOST_IDS)
        .toList();
  }

  private static String text(Map<String, String> element, String attribute) {
    return element.getOrDefault(attribute, "");
  }

  private record Part(String subject, String className, String group) {}
}
