package ua.journal.storage.jpa;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.register.SchoolRows.JournalRow;
import ua.journal.core.register.SchoolRows.LessonRow;
import ua.journal.core.register.SchoolRows.MemberRow;
import ua.journal.core.register.SchoolRows.PlanItemRow;
import ua.journal.core.register.SchoolRows.SlotRow;

/**
 * What follows a lesson whose place in the timetable changed: its columns and cells stand in the
 * semester of the lesson, and open sheets learn of the change.
 */
final class MovedLessons {
  private static final String COLUMNS =
      "UPDATE assessment SET term_no = ? WHERE lesson_id = ? AND term_no <> ?";
  private static final String MARKS =
      "UPDATE mark SET term_no = ? WHERE column_id IN"
          + " (SELECT a.id FROM assessment a WHERE a.lesson_id = ?) AND term_no <> ?";
  private static final String ATTENDANCE =
      "UPDATE attendance SET term_no = ? WHERE lesson_id = ? AND term_no <> ?";

  /** What stands on a lesson follows it into its semester: semester, lesson, semester. */
  static final List<String> TERMS = List.of(COLUMNS, MARKS, ATTENDANCE);

  static final String RAISE = "UPDATE journal SET change_seq = change_seq + 1 WHERE id = ?";
  static final String ANNOUNCE =
      "UPDATE lesson SET seq = (SELECT j.change_seq FROM journal j WHERE j.id = lesson.journal_id)"
          + " WHERE id = ?";

  private final Sql sql;

  MovedLessons(Sql sql) {
    this.sql = sql;
  }

  void write(List<LessonRow> lessons) {
    for (String text : TERMS) {
      sql.each(text, lessons, (p, row) -> p.small(row.term()).number(row.id()).small(row.term()));
    }
    List<Long> journals = lessons.stream().map(LessonRow::journal).distinct().sorted().toList();
    sql.each(RAISE, journals, (p, journal) -> p.number(journal));
    sql.each(ANNOUNCE, lessons, (p, row) -> p.number(row.id()));
  }

  /** What lists count in a journal is kept under its change number; new journals have none kept. */
  void raise(SchoolRows created, SchoolRows updated) {
    Set<Long> fresh = created.journals().stream().map(JournalRow::id).collect(Collectors.toSet());
    List<Long> journals =
        Stream.of(
                created.lessons().stream().map(LessonRow::journal),
                created.slots().stream().map(SlotRow::journal),
                updated.slots().stream().map(SlotRow::journal),
                created.planItems().stream().map(PlanItemRow::journal),
                updated.planItems().stream().map(PlanItemRow::journal),
                created.members().stream().map(MemberRow::journal),
                updated.members().stream().map(MemberRow::journal))
            .flatMap(ids -> ids)
            .filter(id -> !fresh.contains(id))
            .distinct()
            .sorted()
            .toList();
    sql.each(RAISE, journals, (p, journal) -> p.number(journal));
  }
}
