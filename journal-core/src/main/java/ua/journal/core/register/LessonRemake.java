package ua.journal.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.journal.core.common.IdSource;
import ua.journal.core.register.SchoolRows.JournalRow;
import ua.journal.core.register.SchoolRows.LessonRow;
import ua.journal.core.school.DayOff;
import ua.journal.core.school.YearFrame;

/**
 * Lessons of a year made anew because its days or lesson times changed, by the same rules as an
 * import makes them: only the days to come change, a lesson that stays keeps its identity
 * (R-LES-01).
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
    List<LessonRow> made = new ArrayList<>(made(stored, after, today, ids));
    Map<Long, LessonRow> known =
        stored.lessons().stream().collect(Collectors.toMap(LessonRow::id, Function.identity()));
    Set<Long> ofYear =
        stored.journals().stream()
            .filter(row -> row.begins() == after.begins())
            .map(JournalRow::id)
            .collect(Collectors.toSet());
    List<LessonRow> lessons =
        stored.lessons().stream().filter(row -> ofYear.contains(row.journal())).toList();
    before
        .keptFrom()
        .filter(day -> after.keptFrom().filter(next -> !next.isBefore(day)).isEmpty())
        .ifPresent(day -> made.addAll(keptAfterAll(stored, before, after, today, ids)));
    return new LessonRemake(
        made.stream().filter(row -> !known.containsKey(row.id())).toList(),
        made.stream()
            .filter(row -> known.containsKey(row.id()) && !row.equals(known.get(row.id())))
            .toList(),
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

  private static List<LessonRow> made(
      SchoolRows stored, YearFrame year, LocalDate today, IdSource ids) {
    return new LessonMaker(year.begins(), today, year.calendar(), year.regime())
        .make(stored.journals(), stored.slots(), stored.lessons(), ids::next);
  }

  /** Lessons of days gone by that were left to paper and are not any more. */
  private static List<LessonRow> keptAfterAll(
      SchoolRows stored, YearFrame before, YearFrame after, LocalDate today, IdSource ids) {
    Set<Long> known = stored.lessons().stream().map(LessonRow::id).collect(Collectors.toSet());
    return made(stored, after, YearFrame.firstDay(after.begins()), ids).stream()
        .filter(row -> !known.contains(row.id()) && !row.date().isAfter(today))
        .filter(row -> before.calendar().dayOff(row.date()).filter(DayOff::isPaper).isPresent())
        .toList();
  }

  private static boolean isElsewhere(LessonRow row, YearFrame after) {
    return after.calendar().termOf(row.date()).filter(term -> term.no() != row.term()).isPresent();
  }
}
