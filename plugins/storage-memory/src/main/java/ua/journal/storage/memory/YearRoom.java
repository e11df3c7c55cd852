package ua.journal.storage.memory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.register.SchoolRows.ClassRow;
import ua.journal.core.register.SchoolRows.LessonRow;
import ua.journal.core.school.DayOff;
import ua.journal.core.school.LessonTime;
import ua.journal.core.school.LessonTimes;
import ua.journal.core.school.YearFrame;
import ua.journal.core.year.YearStore;

/** The days and lesson times of a school year, and what its lessons were used for. */
record YearRoom(Draft draft) implements YearStore {
  private SchoolBook book(SchoolId school) {
    return draft.school(school.value()).orElse(SchoolBook.EMPTY);
  }

  @Override
  public YearFrame frame(SchoolId school, int begins) {
    SchoolBook book = book(school);
    LocalDate from = YearFrame.firstDay(begins);
    LocalDate to = YearFrame.lastDay(begins);
    Map<Long, String> classes = new LinkedHashMap<>();
    book.classes.all().stream()
        .filter(row -> row.begins() == begins)
        .sorted(Comparator.comparing(ClassRow::name))
        .forEach(row -> classes.put(row.id(), SchoolBook.className(row)));
    return new YearFrame(
        begins,
        book.termsOf(begins),
        book.daysOff.all().stream()
            .filter(row -> SchoolBook.inForce(from, to, row.from()))
            .map(row -> new DayOff(row.from(), row.to(), row.name()))
            .toList(),
        new LessonTimes(
            LessonTimes.ORDINARY,
            "",
            book.lessonTimes.all().stream()
                .map(row -> new LessonTime(row.no(), row.starts(), row.ends()))
                .toList()),
        book.regime.begunBetween(from, to),
        classes);
  }

  @Override
  public void save(SchoolId school, YearFrame before, YearFrame after, Signature change) {
    draft.writableSchool(school.value()).frame(after);
  }

  @Override
  public Map<Long, Use> uses(SchoolId school, LocalDate from, LocalDate to) {
    SchoolBook book = book(school);
    Map<Long, Use> uses = new HashMap<>();
    Set<Long> named = new HashSet<>();
    for (long journal : book.journals.all().stream().map(row -> row.id()).toList()) {
      SheetBook sheet = draft.sheet(journal);
      sheet.notes.values().stream()
          .map(note -> note.record().due())
          .filter(Objects::nonNull)
          .map(LessonId::value)
          .forEach(named::add);
    }
    for (LessonRow row : book.lessons.all()) {
      if (SchoolBook.inForce(from, to, row.date())) {
        if (isWritten(row)) {
          uses.put(row.id(), Use.WRITTEN);
        } else if (row.substitute() != 0
            || named.contains(row.id())
            || book.missed.get(row.id()) != null) {
          uses.put(row.id(), Use.NAMED);
        }
      }
    }
    return uses;
  }

  private boolean isWritten(LessonRow row) {
    SheetBook sheet = draft.sheet(row.journal());
    SheetBook.Note note = sheet.note(row.id());
    return note.revision() > 0
        || note.rollCalled()
        || sheet.columns.values().stream().anyMatch(c -> c.isOf(new LessonId(row.id())))
        || sheet.attendance.keySet().stream().anyMatch(place -> place.target() == row.id());
  }

  @Override
  public void remove(List<LessonRow> lessons) {
    Map<Long, Set<Long>> byJournal =
        lessons.stream()
            .collect(
                Collectors.groupingBy(
                    LessonRow::journal, Collectors.mapping(LessonRow::id, Collectors.toSet())));
    byJournal.forEach(
        (journal, gone) -> {
          SchoolBook found = draft.schoolOfJournal(journal).orElseThrow();
          draft.writableSchool(found.id).remove(gone);
          draft.writableSheet(journal).seq++;
        });
  }
}
