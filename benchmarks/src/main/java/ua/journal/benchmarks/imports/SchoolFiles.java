package ua.journal.benchmarks.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.journal.benchmarks.store.Plugins;
import ua.journal.core.imports.Table;
import ua.journal.spi.TableFormat;

/**
 * The files a full school hands in. With 34 classes these are 80 staff, 1 000 pupils, 1 700
 * guardians, the load and a timetable of 1 100 weekly lessons without clashes; other numbers of
 * classes have as many of everything in proportion. No two people have the same name.
 */
final class SchoolFiles {
  static final int BEGINS = 2026;

  private static final int USUAL_CLASSES = 34;
  private static final int HOURS = 33;
  private static final int HOURS_A_DAY = 7;
  private static final int SUBJECTS = 17;
  private static final String LETTERS = "АБВГДЕЖЗИКЛМНОПРСТУФ";
  private static final int FEW_LETTERS = 6;
  private static final int YOUNGEST = 5;
  private static final int OLDEST = 11;
  private static final List<String> DAYS =
      List.of("Понеділок", "Вівторок", "Середа", "Четвер", "П’ятниця");

  private final Map<String, StringBuilder> files = new LinkedHashMap<>();
  private final int classes;
  private final int letters;
  private final int youngest;
  private final int teachers;
  private final int staff;
  private final int pupils;

  SchoolFiles(int classes) {
    this.classes = classes;
    boolean few = classes <= (OLDEST - YOUNGEST + 1) * FEW_LETTERS;
    youngest = few ? YOUNGEST : 1;
    letters = few ? FEW_LETTERS : (classes + OLDEST - 1) / OLDEST;
    teachers = shareOf(74);
    staff = shareOf(80);
    pupils = shareOf(1000);
    writeCalendar();
    writeStaff();
    writePupils();
    writeLoad();
    writeTimetable();
  }

  /** Reads the files through the plugin that reads them for the page. */
  List<Table> read() throws IOException {
    TableFormat format = Plugins.tables("csv");
    List<Table> tables = new ArrayList<>();
    for (Map.Entry<String, StringBuilder> file : files.entrySet()) {
      byte[] bytes = file.getValue().toString().getBytes(StandardCharsets.UTF_8);
      tables.addAll(format.read(file.getKey(), new ByteArrayInputStream(bytes)));
    }
    return tables;
  }

  private int shareOf(int usual) {
    return usual * classes / USUAL_CLASSES;
  }

  private void writeCalendar() {
    line("semesters.csv", "Семестр", "Початок", "Кінець");
    line("semesters.csv", "I", "01.09.2026", "31.12.2026");
    line("semesters.csv", "II", "11.01.2027", "31.05.2027");
    line("holidays.csv", "Назва", "Початок", "Кінець");
    line("holidays.csv", "Осінні канікули", "26.10.2026", "01.11.2026");
    line("holidays.csv", "Весняні канікули", "22.03.2027", "28.03.2027");
    line("bells.csv", "Урок", "Початок", "Кінець");
    for (int period = 1; period <= HOURS_A_DAY; period++) {
      line("bells.csv", "" + period, (7 + period) + ":30", (8 + period) + ":15");
    }
  }

  private void writeStaff() {
    line("staff.csv", "ПІБ", "Посада", "Табельний №", "Класне керівництво");
    for (int i = 0; i < staff; i++) {
      String position = i < teachers ? "Учитель" : "Секретар";
      line("staff.csv", Names.woman(i), position, "Т-" + i, i < classes ? className(i) : "");
    }
  }

  private void writePupils() {
    line("pupils.csv", "ПІБ", "Клас", "Дата народження", "№ особової справи");
    line("parents.csv", "№ справи дитини", "ПІБ", "Ким доводиться", "Телефон");
    for (int i = 0; i < pupils; i++) {
      String born = "%02d.%02d.%d".formatted(1 + i % 28, 1 + i % 12, 2015 - i % USUAL_CLASSES / 6);
      line("pupils.csv", Names.man(i), className(i % classes), born, "У-" + i);
      line("parents.csv", "У-" + i, Names.woman(staff + i), "мати", "+38039%07d".formatted(i));
      if (i < shareOf(700)) {
        String phone = "+38039%07d".formatted(pupils + i);
        line("parents.csv", "У-" + i, Names.man(pupils + i), "батько", phone);
      }
    }
  }

  private void writeLoad() {
    line("load.csv", "Предмет", "Клас", "Учитель", "Годин на тиждень");
    for (int number = 0; number < classes; number++) {
      for (int subject = 0; subject < SUBJECTS; subject++) {
        boolean rare = subject == SUBJECTS - 1;
        String teacher = Names.woman((number + 7 * subject) % teachers);
        line("load.csv", subject(subject), className(number), teacher, rare ? "1" : "2");
      }
    }
  }

  /** At any hour the classes have one subject and thereby teachers of their own. */
  private void writeTimetable() {
    List<String> headings = new ArrayList<>(List.of("День", "Урок"));
    for (int number = 0; number < classes; number++) {
      headings.add(className(number));
    }
    line("timetable.csv", headings.toArray(String[]::new));
    for (int hour = 0; hour < HOURS; hour++) {
      List<String> cells = new ArrayList<>();
      cells.add(DAYS.get(hour / HOURS_A_DAY));
      cells.add("" + (1 + hour % HOURS_A_DAY));
      for (int number = 0; number < classes; number++) {
        boolean free = hour == HOURS - 1 && number >= shareOf(12);
        cells.add(free ? "" : subject(hour % SUBJECTS) + ", каб. " + (100 + number));
      }
      line("timetable.csv", cells.toArray(String[]::new));
    }
  }

  private void line(String file, String... cells) {
    StringBuilder text = files.computeIfAbsent(file, name -> new StringBuilder());
    text.append(String.join(";", cells)).append('\n');
  }

  private String className(int number) {
    return (youngest + number / letters) + "-" + LETTERS.charAt(number % letters);
  }

  private static String subject(int number) {
    return "Предмет " + Names.SURNAMES.get(number);
  }

  /** Names that tell thousands of men and as many women apart. */
  private static final class Names {
    static final List<String> SURNAMES =
        List.of(
            "Бондаренко",
            "Василенко",
            "Гнатенко",
            "Дорошенко",
            "Євтушенко",
            "Захарченко",
            "Іваненко",
            "Коваленко",
            "Лисенко",
            "Марченко",
            "Науменко",
            "Остапенко",
            "Павленко",
            "Романенко",
            "Савченко",
            "Ткаченко",
            "Усенко",
            "Федоренко",
            "Харченко",
            "Шевченко");
    private static final List<String> WOMEN =
        List.of(
            "Анна",
            "Богдана",
            "Віра",
            "Дарина",
            "Злата",
            "Ірина",
            "Катерина",
            "Марія",
            "Ольга",
            "Софія");
    private static final List<String> MEN =
        List.of(
            "Андрій", "Богдан", "Віктор", "Данило", "Захар", "Ігор", "Максим", "Олег", "Петро",
            "Тарас");
    private static final List<String> FATHERS =
        List.of(
            "Антон",
            "Богдан",
            "Віктор",
            "Максим",
            "Олександр",
            "Роман",
            "Степан",
            "Тарас",
            "Федор");

    static String woman(int number) {
      return name(number, WOMEN, "івна");
    }

    static String man(int number) {
      return name(number, MEN, "ович");
    }

    private static String name(int number, List<String> given, String ending) {
      int first = number % SURNAMES.size();
      int rest = number / SURNAMES.size();
      int further = rest / given.size() / FATHERS.size();
      String surname = SURNAMES.get(first);
      return "%s %s %s"
          .formatted(
              further == 0
                  ? surname
                  : surname + "-" + SURNAMES.get((first + further) % SURNAMES.size()),
              given.get(rest % given.size()),
              FATHERS.get(rest / given.size() % FATHERS.size()) + ending);
    }
  }
}
