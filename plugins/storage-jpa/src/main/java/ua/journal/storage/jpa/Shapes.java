package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ua.journal.core.attendance.Attendance;
import ua.journal.core.attendance.Fact;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.CommandId;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.JournalTitle;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.lessons.LessonKind;
import ua.journal.core.lessons.LessonRecord;
import ua.journal.core.lessons.LessonStatus;
import ua.journal.core.marks.Column;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.marks.Mark;
import ua.journal.core.marks.WorkKind;
import ua.journal.core.sheet.Revision;
import ua.journal.core.sheet.RevisionKind;
import ua.journal.core.teaching.Member;

/** The projections: columns of a SELECT beside the reader that takes them in the same order. */
final class Shapes {
  /** Lesson {@code l} and its substitute {@code s}; see {@link #LESSON_FROM}. */
  static final String LESSON =
      "l.id, l.journal_id, l.term_no, l.held_on, l.bell_no, l.starts_at, l.ends_at, l.room,"
          + " l.status, l.kind, l.topic, l.work_topic, l.plan_no, l.homework, l.no_homework,"
          + " l.due_lesson_id, l.roll_called, l.substitute_id, s.surname, s.given_name,"
          + " s.patronymic, l.revision, l.reason, l.moved_to";

  static final String LESSON_FROM = " lesson l LEFT JOIN person s ON s.id = l.substitute_id";

  /**
   * The substitute beside other joins. Stands last: Derby keeps the order before an outer join, and
   * one that stood first made it read the whole table of lessons.
   */
  static final String SUBSTITUTE = " LEFT JOIN person s ON s.id = l.substitute_id";

  /** Assessment item {@code a}; day and number come from its lesson, which is read beside it. */
  static final String COLUMN =
      "a.id, a.journal_id, a.term_no, a.lesson_id, a.kind, a.work_kind, a.title, a.ordinal";

  /** Mark {@code m}. */
  static final String MARK =
      "m.column_id, m.pupil_id, m.mark_value, m.revision, m.previous, m.comment_text,"
          + " m.made_up_on, m.author_id, m.at_nanos";

  /** Attendance {@code t}. */
  static final String ATTENDANCE =
      "t.lesson_id, t.pupil_id, t.fact, t.minutes, t.revision, t.author_id";

  /** Membership {@code m} of person {@code p}. */
  static final String MEMBER =
      "m.pupil_id, p.surname, p.given_name, p.patronymic, p.born, m.from_day, m.to_day,"
          + " m.order_out, m.exempt_from, m.exempt_to";

  static final String MEMBER_FROM = " journal_member m JOIN person p ON p.id = m.pupil_id";

  /** Revision {@code r}. */
  static final String REVISION =
      "r.kind, r.target_id, r.pupil_id, r.revision_no, r.before_text, r.after_text,"
          + " r.comment_text, r.reason, r.made_up_on, r.author_id, r.at_nanos, r.command_id,"
          + " r.body";

  private Shapes() {}

  static Lesson lesson(Row row) throws SQLException {
    return new Lesson(
        new LessonId(row.number()),
        new JournalId(row.number()),
        row.small(),
        row.date(),
        row.small(),
        row.time(),
        row.time(),
        row.text(),
        row.constant(LessonStatus.class),
        new LessonRecord(
            row.constant(LessonKind.class),
            row.text(),
            row.text(),
            row.small(),
            row.text(),
            row.flag(),
            lessonOrNull(row.number())),
        row.flag(),
        personOrNull(row.number()),
        row.signedOrNull(),
        row.small(),
        row.text(),
        lessonOrNull(row.number()));
  }

  static Column column(Row row, Map<LessonId, Lesson> lessons) throws SQLException {
    ColumnId id = new ColumnId(row.number());
    JournalId journal = new JournalId(row.number());
    int term = row.small();
    LessonId lesson = lessonOrNull(row.number());
    return new Column(
        id,
        journal,
        term,
        lesson == null ? null : held(Objects.requireNonNull(lessons.get(lesson))),
        row.constant(ColumnKind.class),
        row.constantOrNull(WorkKind.class),
        row.text(),
        row.small());
  }

  private static Column.Held held(Lesson lesson) {
    return new Column.Held(lesson.id(), lesson.date(), lesson.period());
  }

  static Mark mark(Row row) throws SQLException {
    return new Mark(
        new ColumnId(row.number()),
        row.person(),
        row.text(),
        row.small(),
        row.text(),
        row.text(),
        row.dateOrNull(),
        row.person(),
        row.moment());
  }

  static Attendance attendance(Row row) throws SQLException {
    return new Attendance(
        new LessonId(row.number()),
        row.person(),
        row.constant(Fact.class),
        row.small(),
        row.small(),
        row.person());
  }

  static Member member(Row row) throws SQLException {
    return new Member(
        row.person(),
        row.name(),
        row.dateOrNull(),
        List.of(
            new Member.Stay(
                row.date(), row.dateOrNull(), row.text(), row.dateOrNull(), row.dateOrNull())));
  }

  static Revision revision(Row row) throws SQLException {
    return new Revision(
        row.constant(RevisionKind.class),
        row.number(),
        row.number(),
        row.small(),
        row.text(),
        row.text(),
        row.text(),
        row.text(),
        row.text(),
        row.person(),
        row.moment(),
        new CommandId(row.text()),
        row.text());
  }

  /** Subject, grade, letter and group as the title of a journal: «Алгебра · 8-Б». */
  static String title(Row row) throws SQLException {
    return JournalTitle.of(row.text(), row.className().toString(), row.text());
  }

  static @Nullable LessonId lessonOrNull(long id) {
    return id == 0 ? null : new LessonId(id);
  }

  static @Nullable PersonId personOrNull(long id) {
    return id == 0 ? null : new PersonId(id);
  }
}
