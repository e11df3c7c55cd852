package ua.journal.testkit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.CommandId;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonId;
import ua.journal.core.lessons.LessonKind;
import ua.journal.core.lessons.LessonRecord;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.marks.WorkKind;
import ua.journal.core.sheet.CellCommand;
import ua.journal.core.sheet.ColumnRef;

/** Short ways to write commands, each under a fresh id. Stateless. */
final class Act {
  private Act() {}

  static CommandId id() {
    return new CommandId("kit-" + FixtureSchool.IDS.next());
  }

  static CellCommand.PutMark put(ColumnId column, PersonId pupil, String value, int revision) {
    return put(column, pupil, value, revision, null);
  }

  static CellCommand.PutMark put(
      ColumnId column, PersonId pupil, String value, int revision, @Nullable String reason) {
    return new CellCommand.PutMark(
        id(), existing(column), pupil, value, revision, null, reason, null);
  }

  static CellCommand.PutMark madeUp(
      ColumnId column, PersonId pupil, String value, @Nullable LocalDate on) {
    return new CellCommand.PutMark(id(), existing(column), pupil, value, 0, null, null, on);
  }

  static CellCommand.PutMark commented(
      ColumnId column, PersonId pupil, String value, int revision, @Nullable String comment) {
    return new CellCommand.PutMark(
        id(), existing(column), pupil, value, revision, comment, null, null);
  }

  static CellCommand.PutMark putMadeBy(CommandId maker, PersonId pupil, String value) {
    return new CellCommand.PutMark(
        id(), new ColumnRef.MadeBy(maker), pupil, value, 0, null, null, null);
  }

  static CellCommand.ClearMark clear(ColumnId column, PersonId pupil, int revision) {
    return new CellCommand.ClearMark(id(), existing(column), pupil, revision, null);
  }

  static CellCommand.ClearMark clear(ColumnId column, PersonId pupil, int revision, String reason) {
    return new CellCommand.ClearMark(id(), existing(column), pupil, revision, reason);
  }

  static CellCommand.PutAbsence absent(ColumnId column, PersonId pupil, int revision) {
    return new CellCommand.PutAbsence(id(), existing(column), pupil, revision, null);
  }

  static CellCommand.PutAbsence absent(LessonId lesson, PersonId pupil, int revision) {
    return absent(bare(lesson), pupil, revision);
  }

  static CellCommand.PutLate late(LessonId lesson, PersonId pupil, int minutes, int revision) {
    return new CellCommand.PutLate(id(), existing(bare(lesson)), pupil, minutes, revision, null);
  }

  static CellCommand.ClearAbsence present(
      LessonId lesson, PersonId pupil, int revision, @Nullable String reason) {
    return new CellCommand.ClearAbsence(id(), existing(bare(lesson)), pupil, revision, reason);
  }

  static CellCommand.ConfirmRollCall roll(LessonId lesson) {
    return new CellCommand.ConfirmRollCall(id(), lesson);
  }

  static CellCommand.PutLesson lesson(LessonId lesson, LessonRecord record, int revision) {
    return new CellCommand.PutLesson(id(), lesson, record, false, revision);
  }

  static CellCommand.PutLesson cancel(LessonId lesson, int revision) {
    return new CellCommand.PutLesson(id(), lesson, LessonRecord.EMPTY, true, revision);
  }

  static CellCommand.AddColumn column(
      LessonId lesson, ColumnKind kind, @Nullable WorkKind work, String title) {
    return new CellCommand.AddColumn(id(), lesson, kind, work, title);
  }

  static LessonRecord topic(String topic) {
    return new LessonRecord(LessonKind.LESSON, topic, "", 0, "", true, null);
  }

  static LessonRecord homework(String text, @Nullable LessonId due) {
    return new LessonRecord(LessonKind.LESSON, "Тема", "", 0, text, false, due);
  }

  /** The number under which a lesson without an item stands among the columns. */
  static ColumnId bare(LessonId lesson) {
    return new ColumnId(lesson.value());
  }

  private static ColumnRef existing(ColumnId column) {
    return new ColumnRef.Existing(column);
  }
}
