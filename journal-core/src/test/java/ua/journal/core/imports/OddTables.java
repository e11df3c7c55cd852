package ua.journal.core.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Tables as schools keep them, with what they hold beside; the same seed gives the same table. */
final class OddTables {
  /** What stands where nobody looks. */
  static final String FOREIGN = "чуже ";

  private static final List<List<String>> SHAPES =
      List.of(
          List.of("№", "Прізвище", "Ім’я", "По батькові", "Дата народження"),
          List.of("Клас", "Прізвище", "Ім’я", "Дата нар.", "Стать", "№ особової справи"),
          List.of("Прізвище", "Ім’я", "Дата нар.", "Мати", "Телефон", "Батько", "Тел. батька"),
          List.of("№", "Прізвище", "Ім’я", "Дата нар.", "№", "Прізвище", "Ім’я", "Дата нар."),
          List.of("№", "Учитель", "Предмет", "5-А", "8-Б", "7-а", "10 філ", "Всього"),
          List.of("Прізвище", "Ім’я", "Посада", "Телефон"),
          List.of("Клас", "Учень", "Прізвище", "Ім’я", "Ким доводиться", "Телефон"),
          List.of("Предмет", "Клас", "Учитель", "Годин на тиждень"),
          List.of("День", "Урок", "5-А", "8-Б", "7-а", "10 філ"),
          List.of("День", "Урок", "5-А", "каб", "8-Б", "каб", "10 філ", "каб"),
          List.of("День", "Клас", "1", "2", "3"),
          List.of("№", "Дата", "Зміст", "Домашнє завдання"),
          List.of("Назва", "Початок", "Кінець"),
          List.of("Щось", "Інше"));

  private static final List<List<String>> FOOTERS =
      List.of(
          List.of("Всього учнів: 25"),
          List.of("", "Разом", "", "25"),
          List.of("Класний керівник", "", "Шевчук В.М."),
          List.of("", "Директор ліцею __________", "Г. Сковорода"),
          List.of("Примітка: список звірено"),
          List.of("* вибув"));

  private final Random random;

  OddTables(Random random) {
    this.random = random;
  }

  Table table() {
    List<String> headings = new ArrayList<>(one(SHAPES));
    int strangers = random.nextInt(4);
    for (int i = 0; i < strangers; i++) {
      headings.add(random.nextInt(headings.size() + 1), one(List.of("", FOREIGN + i, "Адреса")));
    }
    List<List<String>> rows = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      rows.add(List.of("", "Затверджую", "Наказ " + i));
    }
    rows.add(headings);
    int entries = random.nextInt(12);
    for (int i = 0; i < entries; i++) {
      rows.add(row(headings, i));
      between(rows, headings);
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      rows.add(one(FOOTERS));
    }
    String sheet = one(List.of("8-Б", "8-Б Алгебра", "Аркуш1"));
    return new Table("т.xlsx", sheet, rows, shape(rows.size(), headings.size()));
  }

  /** Cells joined down, rows and columns nobody sees. */
  private TableShape shape(int rows, int columns) {
    List<TableShape.Merge> merged = new ArrayList<>();
    Set<Integer> hiddenRows = new HashSet<>();
    Set<Integer> hiddenColumns = new HashSet<>();
    for (int i = random.nextInt(4); i > 1; i--) {
      int top = random.nextInt(rows);
      int column = random.nextInt(columns);
      merged.add(new TableShape.Merge(top, column, top + random.nextInt(3), column));
    }
    for (int i = random.nextInt(6); i > 4; i--) {
      hiddenRows.add(random.nextInt(rows));
    }
    if (random.nextInt(6) == 0) {
      hiddenColumns.add(random.nextInt(columns));
    }
    return new TableShape(merged, hiddenRows, hiddenColumns, random.nextInt(40) == 0);
  }

  private void between(List<List<String>> rows, List<String> headings) {
    switch (random.nextInt(12)) {
      case 0 -> rows.add(headings);
      case 1 -> rows.add(List.of());
      case 2 -> rows.add(one(FOOTERS));
      case 3 -> rows.add(one(List.of(List.of("5-А клас"), List.of("", "Клас: 8-Б"))));
      default -> {
        // the next entry follows
      }
    }
  }

  private List<String> row(List<String> headings, int no) {
    List<String> row = new ArrayList<>();
    for (String heading : headings) {
      row.add(random.nextInt(10) == 0 ? "" : value(heading, no));
    }
    for (int i = random.nextInt(5) - 3; i > 0; i--) {
      row.add(FOREIGN + i);
    }
    return row;
  }

  private String value(String heading, int no) {
    return switch (heading) {
      case "№" -> one(List.of(no + 1 + "", no + 1 + ".", "б/н"));
      case "Клас" -> one(List.of("8-Б", "5-А", "8б", "клас", "99-Я", "5-А, 8-Б", "", "5-А; щось"));
      case "Прізвище" -> one(List.of("Сірко", "Бондар", "Вовк", "12")) + letters(no);
      case "Ім’я" -> one(List.of("Лев", "Яна", "Ніка"));
      case "По батькові" -> one(List.of("Іванович", "", "–"));
      case "Дата народження", "Дата нар." ->
          one(List.of("01.02.2013", "29.02.2013", "колись", "05.06.2013"));
      case "Стать" -> one(List.of("ч", "ж", "?"));
      case "№ особової справи" -> one(List.of("", "X/" + no));
      case "Посада" -> one(List.of("Учитель", "Заступник директора"));
      case "Мати", "Батько" ->
          one(List.of("", "Сірко Ольга Іванівна", "Сірко", "Вовк Олег 0671112233", "–"));
      case "Тел. батька" -> one(List.of("", "0501112233", "немає"));
      case "Всього" -> one(List.of("3", "18", "-"));
      case "Телефон" -> one(List.of("0671112233", "телефону немає"));
      case "Ким доводиться" -> one(List.of("мати", "батько"));
      case "Учень" -> one(List.of("Гончар Назар", "Ніхто Ніхтович"));
      default -> taught(heading, no);
    };
  }

  private String taught(String heading, int no) {
    return switch (heading) {
      case "Предмет", "5-А", "8-Б", "7-а", "10 філ" ->
          one(
              List.of(
                  "Алгебра",
                  "Математика",
                  "Алгебра (каб. 214)",
                  "Магія",
                  "–",
                  "/",
                  "3",
                  "1,5 год"));
      case "Учитель" ->
          one(List.of("Петренко Оксана Вікторівна", "Хтось О. О.", "", "Шевчук Віра Миколаївна"));
      case "Годин на тиждень" -> one(List.of("2", "1,5", "багато"));
      case "День" -> one(List.of("Понеділок", "", "Вівторк", "Субота", "Ср"));
      case "каб" -> one(List.of("12", "зал", "12/14"));
      case "1", "2", "3" -> one(List.of("Алгебра", "Математика Хтось О. О.", "Хор (зал)", "–"));
      case "Урок" -> one(List.of("1", "2", "нульовий"));
      default -> more(heading, no);
    };
  }

  private String more(String heading, int no) {
    return switch (heading) {
      case "Дата", "Початок", "Кінець" -> one(List.of("01.09", "15.10", "", "31.02"));
      case "Домашнє завдання" -> "Вправа " + no;
      case "Зміст", "Назва" -> one(List.of("Вступ", "Вправи " + no, "а".repeat(501)));
      default -> FOREIGN + no;
    };
  }

  private static String letters(int no) {
    return String.valueOf((char) ('а' + no));
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
