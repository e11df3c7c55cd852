package ua.journal.core.sheet;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.CommandId;
import ua.journal.core.common.Given;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PlainText;
import ua.journal.core.lessons.LessonRecord;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.marks.WorkKind;

/** One act of a teacher on the sheet; a batch of them is one transaction. */
@API(status = API.Status.STABLE)
public sealed interface CellCommand {
  /**
   * Returns the caller's own id of the command.
   *
   * @return the id, never null
   */
  CommandId id();

  /**
   * Chooses what to do by the kind of the command.
   *
   * @param <R> what the choice answers
   * @param cases one answer for each kind, not null
   * @return the answer of this command's kind
   */
  <R> R choose(CellCases<R> cases);

  /** An act on one cell. */
  sealed interface OnCell extends CellCommand {
    /**
     * Returns the column; for attendance any column of the lesson.
     *
     * @return the column, never null
     */
    ColumnRef column();

    /**
     * Returns the pupil.
     *
     * @return the pupil, never null
     */
    PersonId pupil();
  }

  /** An act on one lesson. */
  sealed interface OnLesson extends CellCommand {
    /**
     * Returns the lesson.
     *
     * @return the lesson, never null
     */
    LessonId lesson();
  }

  /**
   * Puts or replaces a mark.
   *
   * @param id the command's id
   * @param column the column
   * @param pupil the pupil
   * @param value new value
   * @param revision revision the caller saw, 0 for never written
   * @param comment comment for the family, null to leave it
   * @param reason reason of a late change, null for none (R-MRK-09)
   * @param madeUpOn day of making up, null for none (R-MRK-06)
   */
  record PutMark(
      CommandId id,
      ColumnRef column,
      PersonId pupil,
      String value,
      int revision,
      @Nullable String comment,
      @Nullable String reason,
      @Nullable LocalDate madeUpOn)
      implements OnCell {
    /** Pasted white space becomes spaces and lines (R-TXT-01). */
    public PutMark {
      comment = PlainText.ofNullable(comment);
      reason = PlainText.ofNullable(reason);
    }

    @Override
    public <R> R choose(CellCases<R> cases) {
      return cases.putMark(this);
    }
  }

  /**
   * Withdraws a mark; the history stays (R-MRK-10).
   *
   * @param id the command's id
   * @param column the column
   * @param pupil the pupil
   * @param revision revision the caller saw
   * @param reason reason of a late change, null for none
   */
  record ClearMark(
      CommandId id, ColumnRef column, PersonId pupil, int revision, @Nullable String reason)
      implements OnCell {
    /** Pasted white space becomes spaces and lines (R-TXT-01). */
    public ClearMark {
      reason = PlainText.ofNullable(reason);
    }

    @Override
    public <R> R choose(CellCases<R> cases) {
      return cases.clearMark(this);
    }
  }

  /**
   * Notes a pupil absent from the column's lesson.
   *
   * @param id the command's id
   * @param column any column of the lesson
   * @param pupil the pupil
   * @param revision revision of the attendance the caller saw
   * @param reason reason of a late change, null for none
   */
  record PutAbsence(
      CommandId id, ColumnRef column, PersonId pupil, int revision, @Nullable String reason)
      implements OnCell {
    /** Pasted white space becomes spaces and lines (R-TXT-01). */
    public PutAbsence {
      reason = PlainText.ofNullable(reason);
    }

    @Override
    public <R> R choose(CellCases<R> cases) {
      return cases.putAbsence(this);
    }
  }

  /**
   * Withdraws an absence or a lateness.
   *
   * @param id the command's id
   * @param column any column of the lesson
   * @param pupil the pupil
   * @param revision revision of the attendance the caller saw
   * @param reason reason of a late change, null for none
   */
  record ClearAbsence(
      CommandId id, ColumnRef column, PersonId pupil, int revision, @Nullable String reason)
      implements OnCell {
    /** Pasted white space becomes spaces and lines (R-TXT-01). */
    public ClearAbsence {
      reason = PlainText.ofNullable(reason);
    }

    @Override
    public <R> R choose(CellCases<R> cases) {
      return cases.clearAbsence(this);
    }
  }

  /**
   * Notes a pupil late.
   *
   * @param id the command's id
   * @param column any column of the lesson
   * @param pupil the pupil
   * @param minutes minutes of lateness, 0 when not noted
   * @param revision revision of the attendance the caller saw
   * @param reason reason of a late change, null for none
   */
  record PutLate(
      CommandId id,
      ColumnRef column,
      PersonId pupil,
      int minutes,
      int revision,
      @Nullable String reason)
      implements OnCell {
    /** Pasted white space becomes spaces and lines (R-TXT-01). */
    public PutLate {
      reason = PlainText.ofNullable(reason);
    }

    @Override
    public <R> R choose(CellCases<R> cases) {
      return cases.putLate(this);
    }
  }

  /**
   * Confirms the roll call of a lesson (R-ATT-01).
   *
   * @param id the command's id
   * @param lesson the lesson
   */
  record ConfirmRollCall(CommandId id, LessonId lesson) implements OnLesson {
    @Override
    public <R> R choose(CellCases<R> cases) {
      return cases.confirmRollCall(this);
    }
  }

  /**
   * Writes topic, homework and kind of a lesson, or cancels it.
   *
   * @param id the command's id
   * @param lesson the lesson
   * @param record what is to stand there
   * @param cancelled whether the lesson is not held (R-LES-05)
   * @param revision revision of the record the caller saw
   */
  record PutLesson(
      CommandId id, LessonId lesson, LessonRecord record, boolean cancelled, int revision)
      implements OnLesson {
    /** Pasted white space becomes spaces and lines (R-TXT-01). */
    public PutLesson {
      record = Given.value(record, "record").plain();
    }

    @Override
    public <R> R choose(CellCases<R> cases) {
      return cases.putLesson(this);
    }
  }

  /**
   * Assigns a work: adds its column to a lesson (R-MRK-04).
   *
   * @param id the command's id
   * @param lesson the lesson
   * @param kind kind of column, not {@link ColumnKind#LESSON}
   * @param work kind of work, null unless the kind is {@link ColumnKind#WORK}
   * @param title topic or name of the work, empty for none
   */
  record AddColumn(
      CommandId id, LessonId lesson, ColumnKind kind, @Nullable WorkKind work, String title)
      implements OnLesson {
    /** Pasted white space becomes spaces and lines (R-TXT-01). */
    public AddColumn {
      title = PlainText.of(title);
    }

    @Override
    public <R> R choose(CellCases<R> cases) {
      return cases.addColumn(this);
    }
  }

  /**
   * Adds a column without a day to a semester, for what is judged over several lessons (R-MRK-04).
   *
   * @param id the command's id
   * @param term number of the semester
   * @param kind kind of column, one that needs no day
   * @param title name of the skill, empty for none
   */
  record AddTermColumn(CommandId id, int term, ColumnKind kind, String title)
      implements CellCommand {
    /** Pasted white space becomes spaces and lines (R-TXT-01). */
    public AddTermColumn {
      title = PlainText.of(title);
    }

    @Override
    public <R> R choose(CellCases<R> cases) {
      return cases.addTermColumn(this);
    }
  }
}
