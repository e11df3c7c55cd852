package ua.journal.core.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ua.journal.core.common.IdSource;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.school.Regime;

/** A school of two classes in tables, and what an import makes of it. */
final class SmallSchool {
  static final SchoolRows NOTHING = SchoolRows.empty();

  static final Table SCHOOL = table("Заклад", "Поле|Значення", "Назва|Ліцей", "Коротка назва|Л");
  static final Table TERMS =
      table("Навчальний рік", "Період|Початок|Кінець", "I семестр|01.09|24.12", "II|11.01|28.05");
  static final Table DAYS_OFF =
      table("Канікули", "Назва|Початок|Кінець", "Осінні канікули|26.10|01.11");
  static final Table BELLS =
      table("Дзвінки", "Урок|Початок|Кінець", "1|08:30|09:15", "2|09:25|10:10");
  static final Table STAFF =
      table(
          "Працівники",
          "Прізвище|Ім’я|По батькові|Посада|Класний керівник|Логін|Табельний №",
          "Петренко|Оксана|Вікторівна|Учитель||teacher|101",
          "Шевчук|Віра|Миколаївна|Учитель|8-Б|classteacher|102",
          "Ґудзь|Юлія|Володимирівна|Учитель, заступник директора|||103");
  static final Table PUPILS_8B =
      table(
          "8-Б",
          "№|Прізвище|Ім’я|По батькові|Дата народження|№ особової справи|Зарахований|Вибув|Наказ",
          "1|Гончар|Назар|Васильович|01.02.2013|Г/7|05.10||№ 41-у від 02.10",
          "2|Каплун|Єва|Дмитрівна|02.03.2013|К/9||30.10|№ 47-у від 30.10",
          "3|Мельник|Марко|Андрійович|21.05.2013|М/15||",
          "4|Яременко|Ніка|Ростиславівна|04.06.2013|Я/2||");
  static final Table PUPILS_5A =
      table(
          "5-А",
          "Прізвище|Ім’я|По батькові|Дата народження|№ особової справи",
          "Мельник|Соломія|Андріївна|18.03.2016|М/44");
  static final Table LOAD =
      table(
          "Навантаження",
          "Предмет|Клас|Група|Учитель|Годин на тиждень|Наказ №|Дата наказу",
          "Алгебра|8-Б||Петренко Оксана Вікторівна|2|58-к|28.08",
          "Англійська мова|8-Б|1|Ґудзь Юлія Володимирівна|1,5||",
          "Англійська мова|8-Б|2|Шевчук Віра Миколаївна|1,5||",
          "Математика|5-А||Петренко Оксана Вікторівна|1||");
  static final Table GROUPS =
      table(
          "Групи",
          "Клас|Предмет|Група|Учень",
          "8-Б|Англійська мова|1|Гончар Назар",
          "8-Б|Англійська мова|1|Каплун Єва",
          "8-Б|Англійська мова|2|Мельник Марко",
          "8-Б|Англійська мова|2|Яременко Ніка");
  static final Table TIMETABLE =
      table(
          "Розклад",
          "День|Урок|5-А|8-Б",
          "Понеділок|1||Алгебра (каб. 214)",
          "Понеділок|2|Математика (спортзал)|Англійська мова гр.1 (118) / Англійська мова гр.2 (120)",
          "Середа|1||Алгебра (каб. 214)");

  private SmallSchool() {}

  static List<Table> tables(Table... more) {
    List<Table> tables =
        new ArrayList<>(
            List.of(
                SCHOOL, TERMS, DAYS_OFF, BELLS, STAFF, PUPILS_8B, PUPILS_5A, LOAD, GROUPS,
                TIMETABLE));
    tables.addAll(List.of(more));
    return tables;
  }

  /** The same school where there is one class in a grade: «8» or «8 клас». */
  static List<Table> withoutLetters() {
    return tables().stream()
        .map(
            table ->
                new Table(
                    withoutLetter(table.file()),
                    withoutLetter(table.sheet()),
                    table.rows().stream()
                        .map(row -> row.stream().map(SmallSchool::withoutLetter).toList())
                        .toList()))
        .toList();
  }

  private static String withoutLetter(String text) {
    return text.replace("8-Б", "8").replace("5-А", "5 клас");
  }

  static Table table(String sheet, String... lines) {
    return file(sheet + ".xlsx", sheet, lines);
  }

  static Table file(String file, String sheet, String... lines) {
    return new Table(
        file, sheet, Arrays.stream(lines).map(line -> List.of(line.split("\\|", -1))).toList());
  }

  static ImportPlan plan(SchoolRows stored, List<Table> tables) {
    return plan(stored, tables, 2026, LocalDate.of(2026, 9, 1));
  }

  static ImportPlan plan(SchoolRows stored, List<Table> tables, int begins, LocalDate today) {
    return plan(stored, tables, begins, today, 0);
  }

  static ImportPlan plan(
      SchoolRows stored, List<Table> tables, int begins, LocalDate today, long importer) {
    return ImportPlan.of(
        tables,
        extent -> stored,
        new ImportPlan.Setting(
            77, importer, begins, today, new IdSource(0), Regime.ORDINARY, List.of(Mapping.KURS)));
  }

  /** The school as it stands after the first import. */
  static SchoolRows stored() {
    return plan(NOTHING, tables()).created();
  }

  static SchoolRows.PersonRow person(SchoolRows rows, String surname, String given) {
    return rows.people().stream()
        .filter(row -> row.surname().equals(surname) && row.given().equals(given))
        .findFirst()
        .orElseThrow();
  }

  static SchoolRows.JournalRow journal(SchoolRows rows, String subject, String group) {
    long id =
        rows.subjects().stream()
            .filter(row -> row.name().equals(subject))
            .findFirst()
            .orElseThrow()
            .id();
    return rows.journals().stream()
        .filter(row -> row.subject() == id && row.group().equals(group))
        .findFirst()
        .orElseThrow();
  }
}
