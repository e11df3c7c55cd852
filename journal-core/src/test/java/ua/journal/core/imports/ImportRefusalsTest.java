package ua.journal.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ua.journal.core.register.SchoolRows;

class ImportRefusalsTest {
  private static final String PUPILS =
      "Прізвище|Ім’я|По батькові|Дата народження|№ особової справи";
  private static final String LOAD = "Предмет|Клас|Група|Учитель|Годин на тиждень";
  private static final String PARENTS = "Клас|Учень|Ким є|Прізвище|Ім’я|Телефон";
  private static final String PLAN = "№|Дата|Зміст|Домашнє завдання";
  private static final String SUBSTITUTIONS = "Дата|Урок|Клас|Предмет|Хто замінює";

  static Stream<Arguments> rows() {
    return Stream.concat(rowsOfLists(), rowsOfTeaching());
  }

  private static Stream<Arguments> rowsOfLists() {
    return Stream.of(
        row("Рік", "Семестр|Початок|Кінець", "II|20.12|28.05", "Початок", "перекриваються"),
        row("Рік", "Семестр|Початок|Кінець", "III|01.06|28.06", "Семестр", "I або II"),
        row("Рік", "Семестр|Початок|Кінець", "II|11.01.2026|28.05", "Початок", "поза навчальним"),
        row("К", "Назва|Початок|Кінець", "Зимові|31.12|колись", "Кінець", "не дата"),
        row("Д", "Урок|Початок|Кінець", "3|10:25|10:00", "Кінець", "раніше, ніж починається"),
        row("Д", "Урок|Початок|Кінець", "третій|10:25|11:10", "Урок", "ціле число"),
        row("8-Б", PUPILS, "Мельник||Андрійович|21.05.2013|М/99", "Ім’я", "порожня"),
        row("8-Б", PUPILS, "Мельник|М4рко||21.05.2013|М/99", "Прізвище", "зайві знаки"),
        row("8-Б", PUPILS, "Гук|Іван||21.05|Г/99", "Дата народження", "з роком"),
        row("8-Б", PUPILS, "Гук|Іван||21.05.2031|Г/99", "Дата народження", "з роком"),
        row("8-Б", PUPILS, "Гук|Іван||21.05.1989|Г/99", "Дата народження", "з роком"),
        row("8-Б", PUPILS + "|Прибув", "Гук|Іван||21.05.2013|Г/99|01.09.2027", "Прибув", "уже не"),
        row("8-Б", PUPILS, "Гук|Іван||21.05.2013|М/15", "№ особової справи", "інша особа"),
        row("8-Б", PUPILS, "Мельник|Марко|Андрійович|01.01.2013|", "", ""),
        row("5-А", PUPILS, "Мельник|Марко|Андрійович|21.05.2013|М/15", "Клас", "в іншому класі"),
        row("учні", PUPILS, "Гук|Іван||21.05.2013|", "Клас", "Назвіть аркуш класом"));
  }

  private static Stream<Arguments> rowsOfTeaching() {
    return Stream.of(
        row("Н", LOAD, "Хімія|8-Б||Невідома Ганна|2", "Учитель", "немає"),
        row("Н", LOAD, "Хімія|9-В||Петренко Оксана Вікторівна|2", "Клас", "Такого класу"),
        row("Н", LOAD, "Хімія|Б-8||Петренко Оксана Вікторівна|2", "Клас", "номер і літера"),
        row("Н", LOAD, "Хімія|8-Б||Петренко Оксана Вікторівна|2,3", "Годин на тиждень", "0,5"),
        row("Б", PARENTS, "8-Б|Мельник Марк|мати|Мельник|Ірина|1", "Дитина", "немає"),
        row("Б", PARENTS, "8-Б|Мельник Марко|мати|Мельник|Ірина|не скажу", "Телефон", "цифрами"),
        row(
            "Б",
            PARENTS + "|E-mail",
            "8-Б|Мельник Марко|мати|Мельник|Ірина||olga@",
            "Ел. пошта",
            "повністю"),
        row(
            "Г",
            "Клас|Предмет|Група|Учень",
            "8-Б|Англійська мова|2|Гончар Назар",
            "Група",
            "уже в групі 1"),
        row(
            "Г",
            "Клас|Предмет|Група|Учень",
            "8-Б|Англійська мова|3|Гончар Назар",
            "Предмет",
            "немає"),
        row("Р", "День|Урок|5-А|8-Б", "Понеділок|1|Математика|", "5-А", "Учитель у цей час"),
        row("Р", "День|Урок|5-А|8-Б", "Середа|1||Англійська мова", "8-Б", "Клас у цей час"),
        row("Р", "День|Урок|5-А|8-Б", "Вівторок|9|Математика|", "5-А", "дзвінків"),
        row("Р", "День|Урок|5-А|8-Б", "Вівторок|1|Хімія|", "5-А", "навантаженні"),
        row("Р", "День|Урок|5-А|8-Б", "Неділя|1|Математика|", "День", "навчальний день"),
        row("8-Б Алгебра", PLAN, "0|01.09|Вступ|", "№", "від 1"),
        row("8-Б Алгебра", PLAN, "1|01.09||", "Зміст", "порожня"),
        row("8-Б Хімія", PLAN, "1|01.09|Вступ|", "Предмет", "навантаженні"),
        row("Алгебра", PLAN, "1|01.09|Вступ|", "Клас", "чий це план"),
        row("З", SUBSTITUTIONS, "07.09|2|8-Б|Алгебра|Шевчук Віра Миколаївна", "Урок", "немає"),
        row("З", SUBSTITUTIONS, "07.09|2|8-Б|Англійська мова|Петренко О. В.", "Урок", "групу"),
        row("З", SUBSTITUTIONS, "07.09|2|5-А|Математика|Шевчук В. М.", "Хто замінює", "свій урок"));
  }

  private static Arguments row(
      String sheet, String headings, String cells, String column, String message) {
    return Arguments.of(sheet, headings, cells, column, message);
  }

  @ParameterizedTest(name = "{0}: {2} → {4}")
  @MethodSource("rows")
  void badRowIsLeftOutWithPlaceAndAdvice(
      String sheet, String headings, String cells, String column, String message) {
    SchoolRows stored = SmallSchool.stored();
    Table table = SmallSchool.table(sheet, headings, cells);

    ImportPlan plan = SmallSchool.plan(stored, List.of(table));

    if (message.isEmpty()) {
      assertThat(plan.report().refused()).isEmpty();
      return;
    }
    assertThat(plan.report().refused())
        .singleElement()
        .satisfies(
            refusal -> {
              assertThat(refusal.sheet()).isEqualTo(sheet + ".xlsx, " + sheet);
              assertThat(refusal.row()).isIn(1, 2);
              assertThat(refusal.column()).isEqualTo(column);
              assertThat(refusal.message()).contains(message);
              assertThat(refusal.clause()).startsWith("Положення");
            });
    assertThat(plan.report().created()).isZero();
    assertThat(plan.report().updated()).isZero();
  }

  @Test
  void aNumberInBracketsIsARoomWhereNoGroupHasIt() {
    Table table = SmallSchool.table("Розклад", "День|Урок|5-А|8-Б", "Вівторок|2|Математика (4)|");
    ImportPlan plan = SmallSchool.plan(SmallSchool.stored(), List.of(table));
    assertThat(plan.report().refused()).isEmpty();
    assertThat(plan.created().slots()).extracting(SchoolRows.SlotRow::room).containsExactly("4");
  }

  @Test
  void aDashIsAnEmptyCell() {
    Table table =
        SmallSchool.table(
            "Працівники",
            "Прізвище|Ім’я|По батькові|Посада|Класний керівник|Табельний №",
            "Новак|Ілля|-|Учитель|–|104");
    assertThat(SmallSchool.plan(SmallSchool.stored(), List.of(table)).report().refused()).isEmpty();
  }

  /** R-LES-01. */
  @Test
  void oneRoomMakesOneLessonOfTwoClasses() {
    Table load =
        SmallSchool.table(
            "Навантаження",
            "Предмет|Клас|Учитель|Годин на тиждень",
            "Хореографія|8-Б|Петренко Оксана Вікторівна|1",
            "Хореографія|5-А|Петренко Оксана Вікторівна|1");
    Table apart =
        SmallSchool.table("Розклад", "День|Урок|5-А|8-Б", "Вівторок|1|Хореографія|Хореографія");
    Table joint =
        SmallSchool.table(
            "Розклад",
            "День|Урок|5-А|8-Б",
            "Вівторок|1|Хореографія (спортзал)|Хореографія (спортзал)");

    assertThat(SmallSchool.plan(SmallSchool.stored(), List.of(load, apart)).report().refused())
        .singleElement()
        .satisfies(refusal -> assertThat(refusal.message()).contains("той самий кабінет"));
    assertThat(SmallSchool.plan(SmallSchool.stored(), List.of(load, joint)).report().refused())
        .isEmpty();
    assertThat(SmallSchool.plan(SmallSchool.stored(), List.of(load, joint)).created().slots())
        .hasSize(2);
  }

  @Test
  void withoutASchoolNothingIsTaken() {
    ImportPlan plan = SmallSchool.plan(SmallSchool.NOTHING, List.of(SmallSchool.TERMS));

    assertThat(plan.isEmpty()).isTrue();
    assertThat(plan.report().refused())
        .singleElement()
        .satisfies(refusal -> assertThat(refusal.message()).contains("аркуш «Заклад»"));
  }

  @Test
  void longTextsAndControlCharactersAreRefused() {
    Table table =
        SmallSchool.table(
            "8-Б Алгебра", "№|Зміст", "1|" + "а".repeat(501), "2|Вступ\u0007", "3|Вступ\nдо теми");

    ImportPlan plan = SmallSchool.plan(SmallSchool.stored(), List.of(table));

    assertThat(plan.report().refused()).extracting(ImportReport.Refusal::row).containsExactly(2, 3);
    assertThat(plan.created().planItems())
        .extracting(SchoolRows.PlanItemRow::title)
        .containsExactly("Вступ до теми");
  }
}
