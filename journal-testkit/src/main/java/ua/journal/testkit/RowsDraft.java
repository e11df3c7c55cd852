package ua.journal.testkit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.register.SchoolRows;

/** Collects rows of a school's structure. Not thread-safe. */
public final class RowsDraft {
  private final List<Object> rows = new ArrayList<>();

  /**
   * Adds rows of any table.
   *
   * @param more records of {@link SchoolRows}, not null
   * @return this draft
   */
  public RowsDraft add(Object... more) {
    rows.addAll(List.of(more));
    return this;
  }

  /**
   * Returns no rows at all.
   *
   * @return rows, never null
   */
  public static SchoolRows none() {
    return new RowsDraft().build();
  }

  /**
   * Sorts the rows into their tables.
   *
   * @return the rows, never null
   */
  public SchoolRows build() {
    List<SchoolRows.SchoolRow> schools = of(SchoolRows.SchoolRow.class);
    SchoolRows.@Nullable SchoolRow school = schools.isEmpty() ? null : schools.get(0);
    return new SchoolRows(
        school,
        of(SchoolRows.TermRow.class),
        of(SchoolRows.DayOffRow.class),
        of(SchoolRows.LessonTimeRow.class),
        of(SchoolRows.PersonRow.class),
        of(SchoolRows.RoleRow.class),
        of(SchoolRows.GuardianRow.class),
        of(SchoolRows.ClassRow.class),
        of(SchoolRows.EnrolmentRow.class),
        of(SchoolRows.SubjectRow.class),
        of(SchoolRows.JournalRow.class),
        of(SchoolRows.MemberRow.class),
        of(SchoolRows.SlotRow.class),
        of(SchoolRows.LessonRow.class),
        of(SchoolRows.PlanItemRow.class),
        of(SchoolRows.CurriculumRow.class));
  }

  private <R> List<R> of(Class<R> type) {
    return rows.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
