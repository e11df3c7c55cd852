package ua.journal.storage.memory;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ua.journal.core.attendance.Attendance;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.marks.Column;
import ua.journal.core.marks.Mark;
import ua.journal.core.register.SchoolRows.LessonRow;
import ua.journal.core.sheet.Revision;
import ua.journal.core.sheet.RevisionKind;
import ua.journal.core.sheet.SheetChanges;
import ua.journal.core.sheet.SheetChanges.Versioned;
import ua.journal.storage.memory.SheetBook.CommandKey;
import ua.journal.storage.memory.SheetBook.Note;
import ua.journal.storage.memory.SheetBook.Place;
import ua.journal.storage.memory.SheetBook.Stamped;

/** Stores the changes of one batch and checks what databases check with unique keys. */
record SheetWriter(Draft draft, long school, SheetBook sheet, long seq) {
  void write(SheetChanges changes) {
    changes.columns().forEach(this::add);
    changes.lessons().forEach(lesson -> put(lesson, changes));
    stand(changes);
    for (Versioned<Mark> change : changes.marks()) {
      Mark mark = change.row();
      Place place = new Place(mark.column().value(), mark.pupil().value());
      Stamped<Mark> present = sheet.marks.get(place);
      require(present == null ? 0 : present.row().revision(), change.expected());
      sheet.marks.put(place, new Stamped<>(mark, seq));
    }
    for (Versioned<Attendance> change : changes.attendance()) {
      Attendance entry = change.row();
      Place place = new Place(entry.lesson().value(), entry.pupil().value());
      Stamped<Attendance> present = sheet.attendance.get(place);
      require(present == null ? 0 : present.row().revision(), change.expected());
      sheet.attendance.put(place, new Stamped<>(entry, seq));
    }
    append(changes);
    if (changes.freeze() != null && sheet.frozen == null) {
      sheet.frozen = changes.freeze();
    }
  }

  private void add(Column column) {
    Column.Held held = column.held();
    boolean taken =
        held != null
            && sheet.columns.values().stream()
                .anyMatch(
                    other -> other.isOf(held.lesson()) && other.ordinal() == column.ordinal());
    if (taken || sheet.columns.putIfAbsent(column.id().value(), column) != null) {
      throw conflict("The column stands already");
    }
    if (held == null) {
      sheet.undated.put(column.id().value(), seq);
    } else {
      long lesson = held.lesson().value();
      sheet.notes.put(lesson, sheet.note(lesson).touched(seq));
    }
  }

  private void put(Lesson lesson, SheetChanges changes) {
    long id = lesson.id().value();
    long rewrites =
        changes.revisions().stream()
            .filter(r -> r.kind() == RevisionKind.LESSON && r.target() == id)
            .count();
    require(sheet.note(id).revision(), lesson.revision() - (int) rewrites);
    note(lesson);
  }

  private void note(Lesson lesson) {
    sheet.notes.put(
        lesson.id().value(),
        new Note(
            lesson.record(),
            lesson.stored(),
            lesson.rollCalled(),
            lesson.revision(),
            lesson.reason(),
            lesson.movedTo(),
            seq));
  }

  private static LessonRow row(Lesson lesson) {
    PersonId substitute = lesson.substitute();
    return new LessonRow(
        lesson.id().value(),
        lesson.journal().value(),
        lesson.term(),
        lesson.date(),
        lesson.period(),
        lesson.starts(),
        lesson.ends(),
        lesson.room(),
        substitute == null ? 0 : substitute.value());
  }

  /** Lessons that stand beside the timetable. */
  private void stand(SheetChanges changes) {
    if (changes.placed().isEmpty() && changes.added().isEmpty()) {
      return;
    }
    draft
        .writableSchool(school)
        .publish(
            List.of(),
            List.of(),
            changes.added().stream().map(SheetWriter::row).toList(),
            changes.placed().stream().map(SheetWriter::row).toList(),
            List.of());
    changes.added().forEach(this::note);
  }

  private void append(SheetChanges changes) {
    Set<RevisionKey> taken = new HashSet<>();
    sheet.revisions.values().forEach(revision -> taken.add(RevisionKey.of(revision)));
    for (Revision revision : changes.revisions()) {
      boolean commandTaken =
          draft.sheets().stream()
              .anyMatch(s -> s.revisionOf(revision.author(), revision.command()).isPresent());
      if (commandTaken || !taken.add(RevisionKey.of(revision))) {
        throw conflict("The revision stands already");
      }
      sheet.revisions.put(new CommandKey(revision.author(), revision.command()), revision);
    }
  }

  private static void require(int present, int expected) {
    if (present != expected) {
      throw conflict("Revision " + present + " stands where " + expected + " was expected");
    }
  }

  private static JournalException conflict(String message) {
    return new JournalException(ErrorCode.CONFLICT, message);
  }

  private record RevisionKey(RevisionKind kind, long target, long pupil, int number) {
    static RevisionKey of(Revision revision) {
      return new RevisionKey(
          revision.kind(), revision.target(), revision.pupil(), revision.number());
    }
  }
}
