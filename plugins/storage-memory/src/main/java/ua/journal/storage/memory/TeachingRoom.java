package ua.journal.storage.memory;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.lessons.LessonStatus;
import ua.journal.core.register.SchoolRows.ClassRow;
import ua.journal.core.register.SchoolRows.JournalRow;
import ua.journal.core.teaching.JournalSummary;
import ua.journal.core.teaching.TeachingStore;

/** Lists of journals of a school year. */
record TeachingRoom(Draft draft) implements TeachingStore {
  @Override
  public List<JournalSummary> journalsOfSchool(SchoolId school, int begins, LocalDateTime now) {
    return draft
        .school(school.value())
        .map(book -> list(book, begins, now, journal -> true).toList())
        .orElse(List.of());
  }

  @Override
  public List<JournalSummary> journalsOf(
      PersonId person, int begins, LocalDateTime now, LocalDate substitutedSince) {
    return draft
        .schoolOfPerson(person.value())
        .map(
            book ->
                list(
                        book,
                        begins,
                        now,
                        row -> concerns(book, person.value(), row, substitutedSince))
                    .toList())
        .orElse(List.of());
  }

  private static boolean concerns(SchoolBook book, long person, JournalRow row, LocalDate since) {
    return row.teacher() == person
        || book.classes.need(row.schoolClass()).classTeacher() == person
        || AccessRoom.substitutes(book, person, row.id(), since);
  }

  private Stream<JournalSummary> list(
      SchoolBook book, int begins, LocalDateTime now, Predicate<JournalRow> which) {
    return book.journals.all().stream()
        .filter(row -> row.begins() == begins)
        .filter(which)
        .map(row -> summary(draft.view(book, row.id()), now));
  }

  private static JournalSummary summary(JournalView view, LocalDateTime now) {
    ClassRow schoolClass = view.schoolClass();
    List<Lesson> held =
        view.lessons().stream()
            .filter(lesson -> lesson.stored() != LessonStatus.CANCELLED)
            .filter(lesson -> !lesson.date().atTime(lesson.ends()).isAfter(now))
            .toList();
    return new JournalSummary(
        new JournalId(view.row().id()),
        view.subject(),
        schoolClass.grade(),
        SchoolBook.className(schoolClass),
        view.row().group(),
        view.teacher(),
        view.teacherName(),
        view.pupilsOn(now.toLocalDate()),
        held.size(),
        (int) held.stream().filter(lesson -> !lesson.filled()).count());
  }
}
