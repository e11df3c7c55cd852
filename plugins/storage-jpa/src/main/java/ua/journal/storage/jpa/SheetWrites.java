package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import ua.journal.core.attendance.Attendance;
import ua.journal.core.common.LessonId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.marks.Column;
import ua.journal.core.marks.Mark;
import ua.journal.core.regulation.PolicyCode;
import ua.journal.core.sheet.Revision;
import ua.journal.core.sheet.RevisionKind;
import ua.journal.core.sheet.SheetChanges;
import ua.journal.core.sheet.SheetChanges.Versioned;
import ua.journal.core.teaching.JournalHead;

/**
 * Stores the changes of a batch, one JDBC batch for each kind of row. A new cell meets the unique
 * key, an older one the revision it must have: whoever came first wins.
 */
final class SheetWrites {
  private static final String NEW_MARK =
      "INSERT INTO mark (mark_value, revision, previous, comment_text, made_up_on, author_id,"
          + " at_nanos, seq, column_id, pupil_id, journal_id, term_no)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String NEXT_MARK =
      "UPDATE mark SET mark_value = ?, revision = ?, previous = ?, comment_text = ?,"
          + " made_up_on = ?, author_id = ?, at_nanos = ?, seq = ?"
          + " WHERE column_id = ? AND pupil_id = ? AND revision = ?";

  private static final String NEW_ATTENDANCE =
      "INSERT INTO attendance (fact, minutes, revision, author_id, seq, lesson_id, pupil_id,"
          + " journal_id, term_no) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String NEXT_ATTENDANCE =
      "UPDATE attendance SET fact = ?, minutes = ?, revision = ?, author_id = ?, seq = ?"
          + " WHERE lesson_id = ? AND pupil_id = ? AND revision = ?";

  private static final String LESSON =
      "UPDATE lesson SET status = ?, kind = ?, topic = ?, work_topic = ?, plan_no = ?,"
          + " homework = ?, no_homework = ?, due_lesson_id = ?, roll_called = ?, revision = ?,"
          + " seq = ? WHERE id = ? AND revision = ?";

  private static final String LESSON_SEQ = "UPDATE lesson SET seq = ? WHERE id = ?";

  private static final String NEW_COLUMN =
      "INSERT INTO assessment (id, journal_id, term_no, lesson_id, kind, work_kind, title, ordinal,"
          + " seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String REVISION =
      "INSERT INTO revision (author_id, command_id, journal_id, kind, target_id, pupil_id,"
          + " revision_no, before_text, after_text, comment_text, reason, made_up_on, at_nanos,"
          + " body, seq, place) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String FREEZE =
      "UPDATE journal SET policy = ? WHERE id = ? AND policy IS NULL";

  private final Sql sql;
  private final JournalHead head;
  private int place;

  SheetWrites(Sql sql, JournalHead head) {
    this.sql = sql;
    this.head = head;
  }

  void write(SheetChanges changes) {
    columns(changes.columns());
    lessons(changes);
    PlacedLessons beside = new PlacedLessons(sql, head);
    beside.place(changes.placed());
    beside.add(changes.added());
    marks(changes.marks());
    attendance(changes.attendance());
    revisions(changes.revisions());
    PolicyCode policy = changes.freeze();
    if (policy != null) {
      sql.update(FREEZE, p -> p.constant(policy).id(head.id()));
    }
  }

  private void columns(List<Column> columns) {
    sql.each(
        NEW_COLUMN,
        columns,
        (p, column) ->
            p.id(column.id())
                .id(column.journal())
                .small(column.term())
                .numberOrNull(column.held() == null ? 0 : column.held().lesson().value())
                .constant(column.kind())
                .constant(column.work())
                .text(column.title())
                .small(column.ordinal())
                .number(head.seq()));
  }

  /** A new column is a change of its lesson: that is how others learn of it. */
  private void lessons(SheetChanges changes) {
    sql.eachFinds(
        LESSON,
        changes.lessons(),
        (p, lesson) -> bind(p, lesson).small(lesson.revision() - rewrites(changes, lesson)));
    Set<LessonId> withNewColumn =
        changes.columns().stream()
            .map(Column::held)
            .filter(Objects::nonNull)
            .map(Column.Held::lesson)
            .collect(Collectors.toSet());
    changes.lessons().forEach(lesson -> withNewColumn.remove(lesson.id()));
    sql.eachFinds(LESSON_SEQ, withNewColumn, (p, lesson) -> p.number(head.seq()).id(lesson));
  }

  /** A confirmed roll call leaves the revision of the record as it is. */
  private static int rewrites(SheetChanges changes, Lesson lesson) {
    return (int)
        changes.revisions().stream()
            .filter(revision -> revision.kind() == RevisionKind.LESSON)
            .filter(revision -> revision.target() == lesson.id().value())
            .count();
  }

  private Params bind(Params p, Lesson lesson) throws SQLException {
    LessonId due = lesson.record().due();
    return p.constant(lesson.stored())
        .constant(lesson.record().kind())
        .text(lesson.record().topic())
        .text(lesson.record().workTopic())
        .small(lesson.record().planNo())
        .text(lesson.record().homework())
        .flag(lesson.record().noHomework())
        .numberOrNull(due == null ? 0 : due.value())
        .flag(lesson.rollCalled())
        .small(lesson.revision())
        .number(head.seq())
        .id(lesson.id());
  }

  private void marks(List<Versioned<Mark>> marks) {
    sql.each(
        NEW_MARK,
        marks.stream().filter(mark -> mark.expected() == 0).toList(),
        (p, mark) -> bind(p, mark.row()).id(head.id()).small(mark.term()));
    sql.eachFinds(
        NEXT_MARK,
        marks.stream().filter(mark -> mark.expected() > 0).toList(),
        (p, mark) -> bind(p, mark.row()).small(mark.expected()));
  }

  private Params bind(Params p, Mark mark) throws SQLException {
    return p.text(mark.value())
        .small(mark.revision())
        .text(mark.previous())
        .text(mark.comment())
        .date(mark.madeUpOn())
        .id(mark.author())
        .moment(mark.at())
        .number(head.seq())
        .id(mark.column())
        .id(mark.pupil());
  }

  private void attendance(List<Versioned<Attendance>> entries) {
    sql.each(
        NEW_ATTENDANCE,
        entries.stream().filter(entry -> entry.expected() == 0).toList(),
        (p, entry) -> bind(p, entry.row()).id(head.id()).small(entry.term()));
    sql.eachFinds(
        NEXT_ATTENDANCE,
        entries.stream().filter(entry -> entry.expected() > 0).toList(),
        (p, entry) -> bind(p, entry.row()).small(entry.expected()));
  }

  private Params bind(Params p, Attendance entry) throws SQLException {
    return p.constant(entry.fact())
        .small(entry.minutes())
        .small(entry.revision())
        .id(entry.author())
        .number(head.seq())
        .id(entry.lesson())
        .id(entry.pupil());
  }

  private void revisions(List<Revision> revisions) {
    sql.each(
        REVISION,
        revisions,
        (p, revision) ->
            p.id(revision.author())
                .text(revision.command().value())
                .id(head.id())
                .constant(revision.kind())
                .number(revision.target())
                .number(revision.pupil())
                .small(revision.number())
                .text(revision.before())
                .text(revision.after())
                .text(revision.comment())
                .text(revision.reason())
                .text(revision.madeUpOn())
                .moment(revision.at())
                .text(revision.body())
                .number(head.seq())
                .small(place++));
  }
}
