package ua.journal.storage.memory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.SchoolId;
import ua.journal.core.register.SchoolRows.DayOffRow;
import ua.journal.core.register.SchoolRows.LessonTimeRow;
import ua.journal.core.register.SchoolRows.TermRow;
import ua.journal.core.school.DayOff;
import ua.journal.core.school.LessonTime;
import ua.journal.core.school.Regime;
import ua.journal.core.school.SchoolCalendar;
import ua.journal.core.school.SchoolProfile;
import ua.journal.core.school.SchoolStore;

/** The school and its year. */
record SchoolRoom(Draft draft) implements SchoolStore {
  @Override
  public Optional<SchoolCalendar> calendar(SchoolId school, LocalDate day) {
    return draft.school(school.value()).flatMap(book -> calendar(book, day));
  }

  private static Optional<SchoolCalendar> calendar(SchoolBook book, LocalDate day) {
    OptionalInt year = book.yearOf(day);
    if (year.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new SchoolCalendar(
            year.getAsInt(),
            book.termsOf(year.getAsInt()),
            book.daysOff.all().stream()
                .sorted(Comparator.comparing(DayOffRow::from).thenComparing(DayOffRow::name))
                .map(off -> new DayOff(off.from(), off.to(), off.name()))
                .toList(),
            book.lessonTimes.all().stream()
                .sorted(Comparator.comparingInt(LessonTimeRow::no))
                .map(period -> new LessonTime(period.no(), period.starts(), period.ends()))
                .toList()));
  }

  @Override
  public List<Integer> years(SchoolId school) {
    return draft.school(school.value()).orElse(SchoolBook.EMPTY).terms.all().stream()
        .map(TermRow::begins)
        .distinct()
        .sorted()
        .toList();
  }

  @Override
  public Regime regime(SchoolId school) {
    return draft.school(school.value()).orElse(SchoolBook.EMPTY).regime;
  }

  /** Transactions follow one another, so that nobody founds a school at the same time. */
  @Override
  public void found(SchoolId school) {
    if (firstSchool().isPresent()) {
      throw new JournalException(ErrorCode.CONFLICT, "The school stands already");
    }
  }

  @Override
  public Optional<SchoolProfile> firstSchool() {
    return draft.schools().stream()
        .map(book -> book.profile)
        .filter(Objects::nonNull)
        .findFirst()
        .map(
            row ->
                new SchoolProfile(
                    new SchoolId(row.id()),
                    row.name(),
                    row.shortName(),
                    row.code(),
                    row.address()));
  }
}
