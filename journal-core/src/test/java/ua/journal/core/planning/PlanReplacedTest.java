package ua.journal.core.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.common.JournalId;
import ua.journal.core.lessons.LessonKind;

/** A file in the place of the open items of a plan (R-KTP-06: held lessons stay). */
class PlanReplacedTest {
  private static final LocalDate HELD = LocalDate.of(2026, 9, 2);
  private static final List<LocalDate> FREE =
      List.of(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 2));

  private final Plan plan =
      plan(
          new Plan.Line(item(1, HELD, "Вступ"), HELD),
          new Plan.Line(item(2, null, "Дроби"), null),
          new Plan.Line(item(5, null, "Зайвий"), null));

  @Test
  @DisplayName("What a lesson has taken stays; a file without days goes over the lessons to come")
  void daysOfTheLessonsToCome() {
    List<Plan.Line> lines =
        plan.replaced(
            List.of(
                item(1, null, "Інший вступ"),
                item(2, null, "Дроби"),
                item(3, null, "Степені"),
                item(4, null, "Корені")));
    assertThat(lines)
        .extracting(line -> line.item().title())
        .containsExactly("Вступ", "Дроби", "Степені", "Корені");
    assertThat(lines)
        .extracting(line -> line.item().date())
        .containsExactly(HELD, FREE.get(0), FREE.get(1), null);
    assertThat(PlanDifference.of(plan, lines)).isEqualTo(new PlanDifference(2, 1, 1, 1));
  }

  @Test
  @DisplayName("Days of the file are its own")
  void daysOfTheFile() {
    LocalDate day = LocalDate.of(2026, 12, 7);
    assertThat(plan.replaced(List.of(item(2, day, "Дроби"), item(3, null, "Степені"))))
        .extracting(line -> line.item().date())
        .containsExactly(HELD, day, null);
  }

  private static PlanItem item(int no, @Nullable LocalDate date, String title) {
    return new PlanItem(no, date, "", title, "", LessonKind.LESSON);
  }

  private static Plan plan(Plan.Line... lines) {
    PlanFacts.Owner journal =
        new PlanFacts.Owner(new JournalId(1), 2026, "Алгебра", 8, "8-Б", "", null, "");
    return new Plan(
        journal,
        PlanState.DRAFT,
        1,
        true,
        List.of(lines),
        List.of(),
        List.of(),
        Fulfilment.on(HELD, List.of(), Set.of()),
        List.of(),
        FREE,
        new Plan.Rights(true, false, false));
  }
}
