package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.Role;
import ua.journal.core.imports.ExplainWords;
import ua.journal.core.imports.ImportTraceStore;
import ua.journal.core.imports.Mapping;
import ua.journal.core.imports.Word;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.today.TodayQuery;
import ua.journal.core.year.ChangeYear;
import ua.journal.core.year.YearChange;
import ua.journal.core.year.YearEffect;
import ua.journal.core.year.YearQuery;
import ua.journal.core.year.YearView;

/** A school moves in during the year: what was taught before stands in the paper journal. */
public abstract class AbstractMovingInTest extends AbstractStorageTest {
  /** For subclasses. */
  protected AbstractMovingInTest() {}

  @Test
  @DisplayName("R-PER-01: before the day the school moved in there are no lessons and no debts")
  final void keptFrom() {
    change(
        new YearChange.Terms(
            day("2026-09-01"), day("2026-12-24"), day("2027-01-12"), day("2027-05-28")));
    LocalDate begun = day("2026-10-12");
    int owed = owed();
    int before = lessonsBefore(begun);
    Outcome<YearEffect> moved = change(new YearChange.KeptFrom(begun));
    assertThat(moved.changed()).isTrue();
    assertThat(moved.get().vanish()).isPositive();
    assertThat(year().frame().keptFrom()).contains(begun);
    assertThat(year().vacationDays()).as("paper is no vacation").isEqualTo(25);
    assertThat(lessonsBefore(begun)).isEqualTo(before - moved.get().vanish());
    assertThat(owed()).isLessThan(owed);

    Outcome<YearEffect> back = change(new YearChange.KeptFrom(day("2026-09-01")));
    assertThat(back.get().appear()).isGreaterThanOrEqualTo(moved.get().vanish());
    assertThat(year().frame().keptFrom()).isEmpty();
    assertThat(lessonsBefore(begun)).isEqualTo(before - moved.get().vanish() + back.get().appear());
    assertThat(owed()).isGreaterThanOrEqualTo(owed);
  }

  @Test
  @DisplayName("R-PER-01: what was written here is not left to paper")
  final void keptFromAfterEntries() {
    column("oct12", ColumnKind.CURRENT);
    Outcome<YearEffect> effect = change(new YearChange.KeptFrom(day("2026-11-02")));
    assertThat(effect.stands()).isFalse();
    assertThat(effect.findings().get(0).facts()).containsEntry("dates", "12.10.2026");
    assertThat(year().frame().keptFrom()).isEmpty();
  }

  @Test
  @DisplayName("Words of a school's tables are explained once and kept, the last meaning wins")
  final void words() {
    String pe = Word.SUBJECT.key("Фіз-ра");
    String deputy = Word.POSITION.key("ЗДНВР");
    explain(Map.of(pe, "Фізкультура"));
    explain(Map.of(pe, "Фізична культура", deputy, Role.DEPUTY.name()));
    List<Mapping> kept =
        store().read(tx -> tx.port(ImportTraceStore.class).mappings(school().id()));
    assertThat(kept)
        .singleElement()
        .extracting(Mapping::headings)
        .isEqualTo(Map.of(pe, "Фізична культура", deputy, Role.DEPUTY.name()));
  }

  private void explain(Map<String, String> words) {
    assertThat(journal().as(person("admin")).perform(new ExplainWords(words)).changed()).isTrue();
  }

  private int owed() {
    return journal()
        .as(person("teacherA"))
        .ask(new TodayQuery(FixtureSchool.TODAY))
        .owed()
        .lessons();
  }

  private int lessonsBefore(LocalDate day) {
    return (int)
        store().read(tx -> tx.port(RegisterStore.class).snapshot(school().id()).lessons()).stream()
            .filter(row -> row.date().isBefore(day))
            .count();
  }

  private YearView year() {
    return journal().as(person("teacherA")).ask(new YearQuery(YearQuery.THIS_YEAR));
  }

  private Outcome<YearEffect> change(YearChange change) {
    return journal()
        .as(person("deputy"))
        .perform(new ChangeYear(FixtureSchool.YEAR, change, year().mark(), false));
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
