package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.common.ColumnId;
import ua.journal.core.diary.Diary;
import ua.journal.core.diary.DiaryQuery;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.school.Settings;
import ua.journal.core.sheet.CellHistory;

/** R-PUB-01: a family sees a mark after the school's delay; what was corrected in time, never. */
@DisplayName("The delay for families")
public abstract class AbstractFamilyDelayTest extends AbstractStorageTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 12);

  /** For subclasses. */
  protected AbstractFamilyDelayTest() {}

  @Test
  final void aNewMarkIsSeenAfterTheDelayAndASlipNever() {
    ColumnId column = column("oct12", ColumnKind.CURRENT);
    assertDone(one(Act.put(column, person("melnyk"), "1", 0)));
    clock().move(Duration.ofMinutes(2));
    assertDone(one(Act.put(column, person("melnyk"), "9", 1)));
    assertThat(seen()).as("neither is seen yet").isEmpty();

    clock().move(Duration.ofMinutes(5));
    assertThat(seen())
        .singleElement()
        .satisfies(
            mark -> {
              assertThat(mark.value()).isEqualTo("9");
              assertThat(mark.changedOn()).as("the family saw no 1").isNull();
              assertThat(mark.was()).isEmpty();
            });
  }

  @Test
  final void aChangeUndoneInTimeLeavesNothing() {
    ColumnId column = column("oct12", ColumnKind.CURRENT);
    assertDone(one(Act.put(column, person("melnyk"), "9", 0)));
    clock().move(Duration.ofMinutes(5));
    assertDone(one(Act.put(column, person("melnyk"), "1", 1)));
    assertThat(seen()).extracting(Diary.DiaryMark::value).containsExactly("9");
    clock().move(Duration.ofMinutes(1));
    assertDone(one(Act.put(column, person("melnyk"), "9", 2)));
    clock().move(Duration.ofMinutes(10));

    assertThat(seen()).singleElement().matches(mark -> mark.changedOn() == null);
    assertThat(
            journal()
                .as(person("teacherA"))
                .ask(new CellHistory(school().journal("algebra8"), column, person("melnyk"))))
        .as("the record keeps all (R-MRK-10)")
        .hasSize(3);
  }

  @Test
  final void aChangeThatStaysIsSaid() {
    ColumnId column = column("oct12", ColumnKind.CURRENT);
    assertDone(one(Act.put(column, person("melnyk"), "9", 0)));
    clock().move(Duration.ofMinutes(5));
    assertDone(one(Act.put(column, person("melnyk"), "8", 1)));
    clock().move(Duration.ofMinutes(5));
    assertThat(seen())
        .singleElement()
        .satisfies(
            mark -> {
              assertThat(mark.value()).isEqualTo("8");
              assertThat(mark.changedOn()).isEqualTo(LocalDate.now(clock()));
              assertThat(mark.was()).isEqualTo("9");
            });
    assertDone(one(Act.clear(column, person("melnyk"), 2, "помилка")));
    assertThat(seen()).as("withdrawn, still seen").hasSize(1);
    clock().move(Duration.ofMinutes(5));
    assertThat(seen()).isEmpty();
  }

  private List<Diary.DiaryMark> seen() {
    KitJournal journal =
        journal(
            Settings.of(
                Map.of(
                    "journal.rules.family-delay-minutes", "5",
                    "journal.rules.family-sees-old-value", "true")));
    return journal
        .as(person("parent"))
        .ask(new DiaryQuery(person("melnyk"), DAY, DAY))
        .days()
        .get(0)
        .lessons()
        .stream()
        .flatMap(lesson -> lesson.marks().stream())
        .toList();
  }
}
