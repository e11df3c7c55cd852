package ua.journal.benchmarks.school;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import ua.journal.core.attendance.Attendance;
import ua.journal.core.attendance.Fact;
import ua.journal.core.audit.Chain;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.CommandId;
import ua.journal.core.common.IdSource;
import ua.journal.core.common.JournalId;
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
import ua.journal.core.register.SchoolRows.LessonRow;
import ua.journal.core.regulation.PolicyCode;
import ua.journal.core.sheet.Revision;
import ua.journal.core.sheet.RevisionKind;
import ua.journal.core.sheet.SheetChanges;
import ua.journal.core.sheet.SheetChanges.Versioned;

/** Everything a teacher writes into one journal in a year, each entry with its revision. */
final class Entries {
  private static final double ABSENT = 0.15;
  private static final double MARKED = 0.645;
  private static final double MARKED_AFTER_DENSE = 0.31;
  private static final int WORK_EVERY = 8;

  private final JournalYear year;
  private final IdSource ids;
  private final Random random;
  private final PersonId teacher;
  private final List<Versioned<Mark>> marks = new ArrayList<>();
  private final List<Versioned<Attendance>> attendance = new ArrayList<>();
  private final List<Lesson> lessons = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private final List<Revision> revisions = new ArrayList<>();

  private Entries(JournalYear year, IdSource ids, long seed) {
    this.year = year;
    this.ids = ids;
    this.random = new Random(seed);
    this.teacher = new PersonId(year.teacher());
  }

  static SheetChanges of(JournalYear year, IdSource ids, long seed, @Nullable PolicyCode freeze) {
    Entries entries = new Entries(year, ids, seed);
    for (int number = 0; number < year.lessons().size(); number++) {
      entries.lesson(number);
    }
    return new SheetChanges(
        entries.marks,
        entries.attendance,
        entries.lessons,
        entries.columns,
        entries.revisions,
        freeze);
  }

  private void lesson(int number) {
    LessonRow row = year.lessons().get(number);
    LocalDateTime at = row.date().atTime(row.ends());
    Lesson lesson = written(row, number);
    lessons.add(lesson);
    remember(RevisionKind.LESSON, row.id(), 0, lesson.record().asText(), at);
    remember(RevisionKind.ROLL_CALL, row.id(), 0, "", at);
    Column column = column(row, number);
    columns.add(column);
    remember(RevisionKind.COLUMN, column.id().value(), 0, column.kind().name(), at);
    boolean full = year.dense() && row.term() == 1;
    double share = full ? 1 : year.dense() ? MARKED_AFTER_DENSE : MARKED;
    for (long pupil : year.pupils()) {
      if (random.nextDouble() < ABSENT) {
        absent(row, pupil, at);
      } else if (random.nextDouble() < share) {
        mark(column, pupil, at);
      }
    }
  }

  private void mark(Column column, long pupil, LocalDateTime at) {
    String value =
        Integer.toString(Math.max(1, Math.min(12, (int) (8 + 2 * random.nextGaussian()))));
    Mark mark = new Mark(column.id(), new PersonId(pupil), value, 1, "", "", null, teacher, at);
    marks.add(new Versioned<>(mark, column.term(), 0));
    remember(RevisionKind.MARK, column.id().value(), pupil, value, at);
  }

  private void absent(LessonRow row, long pupil, LocalDateTime at) {
    Attendance entry =
        new Attendance(new LessonId(row.id()), new PersonId(pupil), Fact.ABSENT, 0, 1, teacher);
    attendance.add(new Versioned<>(entry, row.term(), 0));
    remember(RevisionKind.ATTENDANCE, row.id(), pupil, entry.asText(), at);
  }

  private void remember(
      RevisionKind kind, long target, long pupil, String after, LocalDateTime at) {
    CommandId command = new CommandId("generated-" + ids.next());
    revisions.add(
        new Revision(
            kind,
            target,
            pupil,
            1,
            "",
            after,
            "",
            "",
            "",
            teacher,
            at,
            command,
            Chain.sha256(command.value())));
  }

  private Column column(LessonRow row, int number) {
    boolean work = number % WORK_EVERY == WORK_EVERY - 1;
    return new Column(
        new ColumnId(ids.next()),
        new JournalId(year.journal()),
        row.term(),
        new Column.Held(new LessonId(row.id()), row.date(), row.period()),
        work ? ColumnKind.WORK : ColumnKind.CURRENT,
        work ? WorkKind.INDEPENDENT : null,
        work ? "Самостійна робота № " + (number / WORK_EVERY + 1) : "",
        0);
  }

  private Lesson written(LessonRow row, int number) {
    boolean last = number + 1 == year.lessons().size();
    LessonId due = last ? null : new LessonId(year.lessons().get(number + 1).id());
    LessonRecord record =
        new LessonRecord(
            LessonKind.LESSON,
            "Урок " + (number + 1) + ". Повторення, узагальнення й поглиблення вивченого",
            "",
            0,
            last ? "" : "Опрацювати параграф " + (number + 1) + ", вправи 3–7",
            last,
            due);
    return new Lesson(
        new LessonId(row.id()),
        new JournalId(year.journal()),
        row.term(),
        row.date(),
        row.period(),
        row.starts(),
        row.ends(),
        row.room(),
        LessonStatus.PLANNED,
        record,
        true,
        null,
        null,
        1);
  }
}
