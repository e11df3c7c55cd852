package ua.journal.storage.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.journal.core.attendance.Attendance;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonId;
import ua.journal.core.diary.DiaryRows;
import ua.journal.core.diary.DiaryStore;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.lessons.LessonStatus;
import ua.journal.core.marks.Column;
import ua.journal.core.marks.Mark;
import ua.journal.core.marks.MarkStand;
import ua.journal.core.register.SchoolRows.EnrolmentRow;
import ua.journal.core.register.SchoolRows.MemberRow;
import ua.journal.core.sheet.Revision;
import ua.journal.core.sheet.RevisionKind;

/** The diary of one pupil, read from the pupil outward. */
record DiaryRoom(Draft draft) implements DiaryStore {
  @Override
  public Optional<DiaryRows> rows(PersonId pupil, LocalDate from, LocalDate to) {
    return draft
        .schoolOfPerson(pupil.value())
        .filter(book -> !book.index().enrolments(pupil.value()).isEmpty())
        .map(book -> rows(book, pupil, from, to));
  }

  @Override
  public List<MarkStand> stands(PersonId pupil, Collection<ColumnId> columns) {
    Set<Long> asked = columns.stream().map(ColumnId::value).collect(Collectors.toSet());
    return draft
        .schoolOfPerson(pupil.value())
        .map(
            book ->
                book.index().memberships(pupil.value()).stream()
                    .map(MemberRow::journal)
                    .distinct()
                    .flatMap(
                        journal -> draft.view(book, journal).sheet().revisions.values().stream())
                    .filter(revision -> revision.kind() == RevisionKind.MARK)
                    .filter(revision -> revision.pupil() == pupil.value())
                    .filter(revision -> asked.contains(revision.target()))
                    .sorted(Comparator.comparingInt(Revision::number))
                    .map(DiaryRoom::stand)
                    .toList())
        .orElse(List.of());
  }

  private static MarkStand stand(Revision revision) {
    return new MarkStand(
        new ColumnId(revision.target()), revision.after(), revision.comment(), revision.at());
  }

  @Override
  public Optional<LocalDate> since(PersonId pupil) {
    return draft
        .schoolOfPerson(pupil.value())
        .flatMap(
            book ->
                book.index().enrolments(pupil.value()).stream()
                    .map(EnrolmentRow::from)
                    .min(Comparator.naturalOrder()));
  }

  private DiaryRows rows(SchoolBook book, PersonId pupil, LocalDate from, LocalDate to) {
    List<DiaryRows.DiaryLesson> lessons = new ArrayList<>();
    Map<LessonId, String> homework = new HashMap<>();
    Map<LessonId, LocalDate> later = new HashMap<>();
    List<DiaryRows.MarkInColumn> marks = new ArrayList<>();
    List<DiaryRows.Undated> undated = new ArrayList<>();
    List<Attendance> attendance = new ArrayList<>();
    List<MemberRow> memberships = book.index().memberships(pupil.value());
    Set<Long> journals = new LinkedHashSet<>();
    memberships.forEach(member -> journals.add(member.journal()));
    for (long journal : journals) {
      JournalView view = draft.view(book, journal);
      Set<LessonId> shown = new HashSet<>();
      for (Lesson lesson : view.lessons()) {
        boolean asked = !lesson.date().isBefore(from) && !lesson.date().isAfter(to);
        if (asked && isMember(memberships, journal, lesson.date())) {
          shown.add(lesson.id());
          lessons.add(diaryLesson(view, lesson));
        }
      }
      homework(view, shown, homework);
      later(view, shown, later);
      entries(view, pupil, shown, marks, attendance);
      undated(view, pupil)
          .filter(row -> SchoolBook.inForce(from, to, row.mark().at().toLocalDate()))
          .forEach(undated::add);
    }
    return new DiaryRows(
        book.name(pupil.value()),
        AccessRoom.className(book, pupil.value(), to),
        lessons,
        homework,
        later,
        marks,
        undated,
        attendance);
  }

  private static Stream<DiaryRows.Undated> undated(JournalView view, PersonId pupil) {
    return view.columns().stream()
        .filter(column -> column.held() == null)
        .flatMap(
            column ->
                Stream.ofNullable(
                        view.sheet()
                            .marks
                            .get(new SheetBook.Place(column.id().value(), pupil.value())))
                    .map(
                        mark ->
                            new DiaryRows.Undated(
                                view.subject(), view.teacherName(), mark.row(), column)));
  }

  private static boolean isMember(List<MemberRow> memberships, long journal, LocalDate day) {
    return memberships.stream()
        .filter(member -> member.journal() == journal)
        .anyMatch(member -> SchoolBook.inForce(member.from(), member.to(), day));
  }

  private static DiaryRows.DiaryLesson diaryLesson(JournalView view, Lesson lesson) {
    @Nullable LessonId due = lesson.record().due();
    LocalDate dueDate =
        due == null ? null : view.lesson(due.value()).map(Lesson::date).orElse(null);
    @Nullable LessonId moved = lesson.movedTo();
    DiaryRows.@Nullable Place instead =
        moved == null
            ? null
            : view.lesson(moved.value())
                .map(there -> new DiaryRows.Place(there.date(), there.period()))
                .orElse(null);
    return new DiaryRows.DiaryLesson(lesson, view.subject(), view.teacherName(), dueDate, instead);
  }

  /** Homework given before a lesson that is not held, and due after it. */
  private static void later(JournalView view, Set<LessonId> shown, Map<LessonId, LocalDate> later) {
    for (Lesson off : view.lessons()) {
      if (off.stored() != LessonStatus.CANCELLED || !shown.contains(off.id())) {
        continue;
      }
      view.lessons().stream()
          .filter(giving -> off.isAfter(giving) && !giving.record().homework().isBlank())
          .map(giving -> giving.record().due())
          .filter(Objects::nonNull)
          .flatMap(due -> view.lesson(due.value()).stream())
          .filter(due -> due.isAfter(off))
          .map(Lesson::date)
          .min(Comparator.naturalOrder())
          .ifPresent(day -> later.put(off.id(), day));
    }
  }

  /** Homework may have been given before the first day asked for. */
  private static void homework(
      JournalView view, Set<LessonId> shown, Map<LessonId, String> homework) {
    for (Lesson giving : view.lessons()) {
      LessonId due = giving.record().due();
      String text = giving.record().homework();
      if (due != null && shown.contains(due) && !text.isBlank()) {
        homework.merge(due, text, (one, other) -> one + "\n" + other);
      }
    }
  }

  private static void entries(
      JournalView view,
      PersonId pupil,
      Set<LessonId> shown,
      List<DiaryRows.MarkInColumn> marks,
      List<Attendance> attendance) {
    for (Column column : view.columns()) {
      SheetBook.Stamped<Mark> mark =
          view.sheet().marks.get(new SheetBook.Place(column.id().value(), pupil.value()));
      if (mark != null && JournalView.isOf(column, shown)) {
        marks.add(new DiaryRows.MarkInColumn(mark.row(), column));
      }
    }
    for (LessonId lesson : shown) {
      SheetBook.Stamped<Attendance> entry =
          view.sheet().attendance.get(new SheetBook.Place(lesson.value(), pupil.value()));
      if (entry != null) {
        attendance.add(entry.row());
      }
    }
  }
}
