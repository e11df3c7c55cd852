package ua.journal.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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
}
