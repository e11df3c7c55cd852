package ua.journal.core.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ua.journal.core.common.IdSource;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.register.SchoolRows.BellRow;
import ua.journal.core.register.SchoolRows.DayOffRow;
import ua.journal.core.register.SchoolRows.JournalRow;
import ua.journal.core.register.SchoolRows.LessonRow;
import ua.journal.core.register.SchoolRows.TermRow;
import ua.journal.core.school.YearFrame;

/**
 * Lessons of a year made anew because its days or bells changed, by the same rules as an import
 * makes them: only the days to come change, a lesson that stays keeps its identity (R-LES-01).
 *
 * @param created lessons that appear
 * @param updated lessons that stay at other times, in another semester or room
 * @param fallen lessons of any day that can not be held any more
 * @param shifted lessons of days gone by whose day now lies in another semester
 */
public record LessonRemake(
    List<LessonRow> created,
    List<LessonRow> updated,
    List<LessonRow> fallen,
    List<LessonRow> shifted) {
  /**
   * Makes the lessons.
   *
   * @param stored the school as it is stored, not null
   * @param before the year as it is stored, not null
   * @param after the year as it shall be, without blocking findings, not null
   * @param today the day at the school, not null
   * @param ids source of identifiers, not null
   * @return what changes, never null
   */
  public static LessonRemake of(
      SchoolRows stored, YearFrame before, YearFrame after, LocalDate today, IdSource ids) {
    Draft draft =
        new Draft(
            framed(stored, after),
            new ImportPlan.Setting(0, 0, after.begins(), today, ids, after.regime(), List.of()));
    new LessonMaker(draft, after.regime()).make();
    Set<Long> ofYear =
        stored.journals().stream()
            .filter(row -> row.begins() == after.begins())
            .map(JournalRow::id)
            .collect(Collectors.toSet());
    List<LessonRow> lessons =
        stored.lessons().stream().filter(row -> ofYear.contains(row.journal())).toList();
    return new LessonRemake(
        draft.lessons.created(),
        draft.lessons.updated(),
        lessons.stream()
            .filter(
                row ->
                    before.calendar().isSchoolDay(row.date())
                        && !after.calendar().isSchoolDay(row.date()))
            .toList(),
        lessons.stream()
            .filter(row -> row.date().isBefore(today) && isElsewhere(row, after))
            .toList());
  }

  private static boolean isElsewhere(LessonRow row, YearFrame after) {
    return after.calendar().termOf(row.date()).filter(term -> term.no() != row.term()).isPresent();
  }

  private static SchoolRows framed(SchoolRows stored, YearFrame after) {
    return new SchoolRows(
        stored.school(),
        after.terms().stream()
            .map(term -> new TermRow(after.begins(), term.no(), term.from(), term.to()))
            .toList(),
        after.daysOff().stream()
            .map(off -> new DayOffRow(off.from(), off.to(), off.name()))
            .toList(),
        after.ordinary().bells().stream()
            .map(bell -> new BellRow(bell.no(), bell.starts(), bell.ends()))
            .toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        stored.journals(),
        List.of(),
        stored.slots(),
        stored.lessons(),
        List.of());
  }
}
