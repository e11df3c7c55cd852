package ua.journal.core.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.journal.core.imports.SmallSchool.plan;

import java.time.LocalDate;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.journal.core.lessons.LessonKind;
import ua.journal.core.register.SchoolRows;

class PlanImportTest {
  @Test
  void plansKeepTheirDaysInTheirOwnYearAndAreRelaidInAnother() {
    Table plan =
        SmallSchool.file(
            "8-Б.xlsx",
            "Алгебра",
            "№|Дата|Зміст|Домашнє завдання",
            "|||",
            "|Тема 1||",
            "1|02.09.2026|Вступ|§ 1",
            "2|07.09.2026|Контрольна робота № 1. Вступ|");

    SchoolRows same = plan(SmallSchool.NOTHING, SmallSchool.tables(plan)).created();
    SchoolRows later =
        plan(SmallSchool.NOTHING, SmallSchool.tables(plan), 2027, LocalDate.of(2027, 9, 1))
            .created();

    assertThat(same.planItems())
        .extracting(SchoolRows.PlanItemRow::date)
        .containsExactly(LocalDate.of(2026, 9, 2), LocalDate.of(2026, 9, 7));
    assertThat(same.planItems())
        .as("a row without a number names the theme")
        .extracting(SchoolRows.PlanItemRow::theme)
        .containsExactly("Тема 1", "Тема 1");
    assertThat(same.planItems())
        .extracting(SchoolRows.PlanItemRow::kind)
        .containsExactly(LessonKind.LESSON, LessonKind.CONTROL);
    assertThat(later.planItems())
        .extracting(SchoolRows.PlanItemRow::date)
        .containsExactly(LocalDate.of(2027, 9, 1), LocalDate.of(2027, 9, 6));
  }

  @ParameterizedTest(name = "Scenario 13: dd.mm.yyyy keeps the day in {0}")
  @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC", "Europe/Kyiv"})
  void scenario13DaysOfAPlanKeepInAnyTimeZone(String zone) {
    Table plan = SmallSchool.file("8-Б.xlsx", "Алгебра", "№|Дата|Зміст", "1|02.09.2026|Вступ");
    TimeZone before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try {
      assertThat(plan(SmallSchool.NOTHING, SmallSchool.tables(plan)).created().planItems())
          .extracting(SchoolRows.PlanItemRow::date)
          .containsExactly(LocalDate.of(2026, 9, 2));
    } finally {
      TimeZone.setDefault(before);
    }
  }
}
