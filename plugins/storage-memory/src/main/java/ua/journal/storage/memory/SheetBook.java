package ua.journal.storage.memory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.attendance.Attendance;
import ua.journal.core.common.CommandId;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonId;
import ua.journal.core.lessons.LessonRecord;
import ua.journal.core.lessons.LessonStatus;
import ua.journal.core.marks.Column;
import ua.journal.core.marks.Mark;
import ua.journal.core.regulation.PolicyCode;
import ua.journal.core.sheet.Revision;

/** What has been written in one journal. */
final class SheetBook {
  static final SheetBook EMPTY = new SheetBook();

  long seq;
  @Nullable PolicyCode frozen;
  final Map<Long, Note> notes = new LinkedHashMap<>();
  final Map<Long, Column> columns = new LinkedHashMap<>();

  /** Change numbers at which columns of a semester were made. */
  final Map<Long, Long> undated = new LinkedHashMap<>();

  final Map<Place, Stamped<Mark>> marks = new LinkedHashMap<>();
  final Map<Place, Stamped<Attendance>> attendance = new LinkedHashMap<>();
  final Map<CommandKey, Revision> revisions = new LinkedHashMap<>();

  SheetBook copy() {
    SheetBook copy = new SheetBook();
    copy.seq = seq;
    copy.frozen = frozen;
    copy.notes.putAll(notes);
    copy.columns.putAll(columns);
    copy.undated.putAll(undated);
    copy.marks.putAll(marks);
    copy.attendance.putAll(attendance);
    copy.revisions.putAll(revisions);
    return copy;
  }

  Optional<Revision> revisionOf(PersonId author, CommandId command) {
    return Optional.ofNullable(revisions.get(new CommandKey(author, command)));
  }

  Note note(long lesson) {
    return notes.getOrDefault(lesson, Note.BLANK);
  }

  /** A cell: the number of a column or a lesson, and the pupil's. */
  record Place(long target, long pupil) {}

  /** A row with the change number it was written at. */
  record Stamped<T>(T row, long seq) {}

  /** What is written about a lesson. */
  record Note(
      LessonRecord record,
      LessonStatus status,
      boolean rollCalled,
      int revision,
      String reason,
      @Nullable LessonId movedTo,
      long seq) {
    static final Note BLANK =
        new Note(LessonRecord.EMPTY, LessonStatus.PLANNED, false, 0, "", null, 0);

    Note touched(long at) {
      return new Note(record, status, rollCalled, revision, reason, movedTo, at);
    }
  }

  /** Whose command made a revision; the revisions stand in the order they were made in. */
  record CommandKey(PersonId author, CommandId command) {}
}
