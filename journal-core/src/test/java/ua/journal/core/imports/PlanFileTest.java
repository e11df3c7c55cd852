package ua.journal.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.lessons.LessonKind;
import ua.journal.core.planning.PlanItem;

/** A teacher's own file read for his own journal (clause 4, teacher, point 2). */
class PlanFileTest {
  private static final Table ALGEBRA =
      SmallSchool.file(
          "мій план.xlsx",
          "Алгебра 8-Б",
          "№|Дата|Зміст|Домашнє завдання",
          "|Раціональні вирази||",
          "2|07.09|Властивості дробу|§ 2",
          "1|02.09|Вступ|§ 1",
          "2|09.09|Повтор номера|",
          "x|09.09|Не число|");

  private static final Table GEOMETRY =
      SmallSchool.file("мій план.xlsx", "Геометрія", "№|Зміст", "1|Точка і пряма");

  @Test
  @DisplayName("Items come by number; rows that cannot be read are named")
  void itemsAndRefusals() {
    PlanFile plan = PlanFile.of(List.of(ALGEBRA), "Алгебра", 2026).orElseThrow();
    assertThat(plan.sheet()).isEqualTo("мій план.xlsx, Алгебра 8-Б");
    assertThat(plan.items())
        .extracting(PlanItem::title)
        .containsExactly("Вступ", "Властивості дробу");
    assertThat(plan.items())
        .extracting(PlanItem::date)
        .containsExactly(LocalDate.of(2026, 9, 2), LocalDate.of(2026, 9, 7));
    assertThat(plan.items()).extracting(PlanItem::theme).containsOnly("Раціональні вирази");
    assertThat(plan.refused()).extracting(ImportReport.Refusal::row).containsExactly(5, 6);
    assertThat(plan.refused()).extracting(ImportReport.Refusal::value).containsExactly("2", "x");
  }

  @Test
  @DisplayName("Of several plans the one named after the subject; none when that is not clear")
  void whichSheet() {
    List<Table> both = List.of(ALGEBRA, GEOMETRY);
    assertThat(PlanFile.of(both, "Геометрія", 2026).map(plan -> plan.items().size()))
        .isEqualTo(Optional.of(1));
    assertThat(PlanFile.of(both, "Хімія", 2026)).isEmpty();
    assertThat(PlanFile.of(List.of(ALGEBRA, ALGEBRA), "Алгебра", 2026)).isEmpty();
    assertThat(PlanFile.of(List.of(), "Алгебра", 2026)).isEmpty();
    assertThat(PlanFile.of(List.of(GEOMETRY), "Хімія", 2026)).as("the only one").isPresent();
  }

  @Test
  @DisplayName("A row that only has a text is a theme, wherever it stands")
  void themeRows() {
    PlanFile plan =
        plan(
            "№ уроку|Дата|Тема уроку",
            "Тема 1. Лінійні рівняння (3 год)||",
            "1||Рівняння",
            "||Тема 2. Степінь",
            "2||Степінь",
            "|Тема 3|",
            "3||Корінь",
            "Разом: 3 год||");

    assertThat(items(plan))
        .containsExactly(
            "1 - Тема 1. Лінійні рівняння (3 год): Рівняння",
            "2 - Тема 2. Степінь: Степінь",
            "3 - Тема 3: Корінь");
    assertThat(plan.refused()).isEmpty();
    assertThat(plan.left()).extracting(ImportReport.Left::place).containsExactly("A8:C8");
  }

  @Test
  @DisplayName("A row may be of several lessons and days")
  void rangesAndDays() {
    PlanFile plan =
        plan(
            "№ з/п|Дата|Зміст",
            "1-2|01.09, 03.09|Повторення",
            "3|08.09/10.09|Дільники",
            "4, 5|15.09|Кратні",
            "6|22 вересня та 24 вересня|К.р. № 1",
            "9-7|01.10|Навпаки",
            "7–99|01.10|Забагато");

    assertThat(items(plan))
        .containsExactly(
            "1 2026-09-01 : Повторення",
            "2 2026-09-03 : Повторення",
            "3 2026-09-08 : Дільники",
            "4 2026-09-15 : Кратні",
            "5 2026-09-15 : Кратні",
            "6 2026-09-22 : К.р. № 1");
    assertThat(plan.items().get(5).kind()).isEqualTo(LessonKind.CONTROL);
    assertThat(plan.left())
        .extracting(left -> left.place() + " " + left.what())
        .containsExactly("B3, частина 08.09/10.09", "B5, частина 22 вересня та 24 вересня");
    assertThat(plan.refused())
        .extracting(ImportReport.Refusal::value)
        .containsExactly("9-7", "7–99");
  }

  @Test
  @DisplayName("Numbers may begin anew with the second semester, named or not")
  void numberedBySemester() {
    String[] named = {
      "№|Зміст", "І семестр|", "1|А", "2|Б", "3|В", "ІІ семестр (2 год)|", "1|Г", "2|Ґ", "2|Знову"
    };
    String[] plain = {"№|Зміст", "1|А", "2|Б", "3|В", "1|Г", "2|Ґ"};

    for (String[] lines : List.of(named, plain)) {
      assertThat(items(plan(lines)))
          .containsExactly("1 - : А", "2 - : Б", "3 - : В", "4 - : Г", "5 - : Ґ");
    }
    assertThat(plan(named).refused()).extracting(ImportReport.Refusal::row).containsExactly(9);
  }

  @Test
  @DisplayName("«Тема» and «Зміст» side by side are the theme and the content")
  void themeAndContentApart() {
    assertThat(
            items(
                plan(
                    "№|Дата|Тема|Зміст уроку",
                    "1||Дроби|Властивості",
                    "2|||Скорочення",
                    "3||Степінь|Показник")))
        .containsExactly(
            "1 - Дроби: Властивості", "2 - Дроби: Скорочення", "3 - Степінь: Показник");
  }

  private static PlanFile plan(String... lines) {
    Table table = SmallSchool.file("план.xlsx", "Алгебра", lines);
    return PlanFile.of(List.of(table), "Алгебра", 2026).orElseThrow();
  }

  private static List<String> items(PlanFile plan) {
    return plan.items().stream()
        .map(
            item ->
                "%d %s %s: %s"
                    .formatted(
                        item.no(),
                        item.date() == null ? "-" : item.date(),
                        item.theme(),
                        item.title()))
        .toList();
  }
}
