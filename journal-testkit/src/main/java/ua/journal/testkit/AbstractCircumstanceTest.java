package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.people.Circumstance;
import ua.journal.core.people.CircumstanceLine;
import ua.journal.core.people.NoteCircumstance;
import ua.journal.core.people.PupilCardQuery;
import ua.journal.core.regulation.Finding;

/** What changes how a pupil learns without changing the form of study (R-LIFE-11). */
public abstract class AbstractCircumstanceTest extends AbstractStorageTest {
  private static final LocalDate DAY = FixtureSchool.TODAY.minusDays(7);

  /** For subclasses. */
  protected AbstractCircumstanceTest() {}

  @Test
  @DisplayName("R-LIFE-11: a circumstance begins on a day and ends with one; doubled, it stays one")
  final void beginsAndEnds() {
    assertThat(note(Circumstance.ABROAD, DAY, true)).isEmpty();
    assertThat(note(Circumstance.ABROAD, DAY.plusDays(1), true)).isEmpty();
    assertThat(note(Circumstance.DOUBLE_SCHOOLING, DAY.plusDays(2), true)).isEmpty();
    assertThat(lines())
        .extracting(CircumstanceLine::kind, CircumstanceLine::from, CircumstanceLine::to)
        .containsExactly(
            tuple(Circumstance.DOUBLE_SCHOOLING, DAY.plusDays(2), null),
            tuple(Circumstance.ABROAD, DAY, null));
    assertThat(note(Circumstance.ABROAD, DAY.plusDays(3), false)).isEmpty();
    assertThat(note(Circumstance.ABROAD, DAY.plusDays(4), false)).as("doubled").isEmpty();
    CircumstanceLine ended = lines().get(1);
    assertThat(ended.to()).isEqualTo(DAY.plusDays(3));
    assertThat(ended.holds(DAY.plusDays(3))).isTrue();
    assertThat(ended.holds(DAY.plusDays(4))).isFalse();
    assertThat(ended.by()).isEqualTo(person("leader"));
  }

  @Test
  @DisplayName("R-LIFE-11: without a day, before its beginning, over another: refused in words")
  final void refused() {
    assertThat(texts(note(Circumstance.REMOTE, null, true))).containsExactly("circumstance.day");
    note(Circumstance.REMOTE, DAY, true);
    assertThat(texts(note(Circumstance.REMOTE, DAY.minusDays(1), false)))
        .containsExactly("circumstance.early");
    note(Circumstance.REMOTE, DAY.plusDays(2), false);
    assertThat(texts(note(Circumstance.REMOTE, DAY.plusDays(2), true)))
        .containsExactly("circumstance.overlap");
    assertThat(note(Circumstance.REMOTE, DAY.plusDays(3), true)).isEmpty();
    assertThat(lines()).hasSize(2);
    assertFails(
        ErrorCode.NOT_FOUND,
        () ->
            journal()
                .as(person("leader"))
                .perform(new NoteCircumstance(person("first"), Circumstance.ABROAD, DAY, true)));
  }

  private List<Finding> note(Circumstance kind, @Nullable LocalDate day, boolean begins) {
    return journal()
        .as(person("leader"))
        .perform(new NoteCircumstance(person("melnyk"), kind, day, begins))
        .findings();
  }

  private List<CircumstanceLine> lines() {
    return journal().as(person("leader")).ask(new PupilCardQuery(person("melnyk"))).circumstances();
  }

  private static List<String> texts(List<Finding> findings) {
    return findings.stream().map(Finding::text).toList();
  }
}
