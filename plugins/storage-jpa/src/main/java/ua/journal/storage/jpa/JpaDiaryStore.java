package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.attendance.Attendance;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.diary.DiaryRows;
import ua.journal.core.diary.DiaryRows.DiaryLesson;
import ua.journal.core.diary.DiaryRows.MarkInColumn;
import ua.journal.core.diary.DiaryStore;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.lessons.LessonStatus;
import ua.journal.core.marks.Column;
import ua.journal.core.marks.Mark;
import ua.journal.core.marks.MarkStand;

/** The diary, from the pupil to his memberships, their lessons, his cells. */
final class JpaDiaryStore implements DiaryStore {
  /** Once for each of his enrolments, the latest last: who was never enrolled has no diary. */
  private static final String PUPIL =
      "SELECT p.surname, p.given_name, p.patronymic, c.grade, c.letter, e.from_day, e.to_day"
          + " FROM person p JOIN enrolment e ON e.pupil_id = p.id"
          + " JOIN school_class c ON c.id = e.class_id WHERE p.id = ?"
          + " ORDER BY e.from_day";

  private static final String SINCE =
      "SELECT from_day FROM enrolment WHERE pupil_id = ? ORDER BY from_day";

  private static final String MEMBERSHIPS =
      "SELECT journal_id, from_day, to_day FROM journal_member WHERE pupil_id = ?"
          + " AND from_day <= ? AND (to_day IS NULL OR to_day >= ?)";

  private static final String WEEK =
      "SELECT id, journal_id, held_on FROM lesson WHERE held_on >= ? AND held_on <= ?"
          + " AND journal_id IN ";

  private static final String LESSONS =
      "SELECT "
          + Shapes.LESSON
          + ", b.name, t.surname, t.given_name, t.patronymic, d.held_on AS due_on, v.held_on AS moved_on,"
          + " COALESCE(v.bell_no, 0) AS moved_bell FROM lesson l"
          + " JOIN journal j ON j.id = l.journal_id JOIN subject b ON b.id = j.subject_id"
          + " JOIN person t ON t.id = j.teacher_id"
          + Shapes.SUBSTITUTE
          + " LEFT JOIN lesson d ON d.id = l.due_lesson_id"
          + " LEFT JOIN lesson v ON v.id = l.moved_to WHERE l.id IN ";

  private static final String HOMEWORK =
      "SELECT due_lesson_id, homework FROM lesson WHERE homework <> '' AND due_lesson_id IN ";

  /** Homework given before lessons that are not held, and due after them. */
  private static final String LATER =
      "SELECT o.id, d.held_on FROM lesson o JOIN lesson g ON g.journal_id = o.journal_id"
          + " JOIN lesson d ON d.id = g.due_lesson_id WHERE g.homework <> ''"
          + " AND (g.held_on < o.held_on OR g.held_on = o.held_on AND g.bell_no < o.bell_no)"
          + " AND (d.held_on > o.held_on OR d.held_on = o.held_on AND d.bell_no > o.bell_no)"
          + " AND o.id IN ";

  private static final String COLUMNS =
      "SELECT " + Shapes.COLUMN + " FROM assessment a WHERE a.lesson_id IN ";

  private static final String MARKS =
      "SELECT " + Shapes.MARK + " FROM mark m WHERE m.pupil_id = ? AND m.column_id IN ";

  private static final String STANDS =
      "SELECT r.target_id, r.after_text, r.comment_text, r.at_nanos FROM revision r"
          + " WHERE r.kind = 'MARK' AND r.pupil_id = ? AND r.target_id IN ";

  private static final String ATTENDANCE =
      "SELECT " + Shapes.ATTENDANCE + " FROM attendance t WHERE t.pupil_id = ? AND t.lesson_id IN ";

  private final Sql sql;

  JpaDiaryStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<DiaryRows> rows(PersonId pupil, LocalDate from, LocalDate to) {
    return sql.list(PUPIL, p -> p.id(pupil), row -> whose(row, to)).stream()
        .reduce((one, other) -> other.className().isEmpty() ? one : other)
        .map(whose -> rows(whose, pupil, from, to));
  }

  @Override
  public Optional<LocalDate> since(PersonId pupil) {
    return sql.first(SINCE, p -> p.id(pupil), Row::date);
  }

  private DiaryRows rows(Whose whose, PersonId pupil, LocalDate from, LocalDate to) {
    Map<Long, List<Span>> spans = spans(pupil, from, to);
    List<Long> week = week(spans, from, to);
    List<DiaryRows.Undated> undated =
        new UndatedMarks(sql, pupil).written(spans.keySet(), from, to);
    if (week.isEmpty()) {
      return new DiaryRows(
          whose.name(),
          whose.className(),
          List.of(),
          Map.of(),
          Map.of(),
          List.of(),
          undated,
          List.of());
    }
    Keys keys = Keys.ofNumbers(week);
    List<DiaryLesson> lessons =
        sql.list(LESSONS + keys.list(), p -> p.keys(keys), JpaDiaryStore::lesson);
    Map<LessonId, Lesson> byId = new HashMap<>();
    lessons.forEach(row -> byId.put(row.lesson().id(), row.lesson()));
    List<MarkInColumn> marks = marks(pupil, keys, byId);
    List<Attendance> attendance =
        sql.list(ATTENDANCE + keys.list(), p -> p.id(pupil).keys(keys), Shapes::attendance);
    return new DiaryRows(
        whose.name(),
        whose.className(),
        lessons,
        homework(keys),
        later(lessons),
        marks,
        undated,
        attendance);
  }

  @Override
  public List<MarkStand> stands(PersonId pupil, Collection<ColumnId> columns) {
    Keys keys = Keys.ofIds(columns);
    return sql.list(
        STANDS + keys.list() + " ORDER BY r.target_id, r.revision_no",
        p -> p.id(pupil).keys(keys),
        row -> new MarkStand(new ColumnId(row.number()), row.text(), row.text(), row.moment()));
  }

  /** Two statements: joined, Derby may read all marks of a pupil's years to find a week. */
  private List<MarkInColumn> marks(PersonId pupil, Keys lessons, Map<LessonId, Lesson> byId) {
    Map<ColumnId, Column> columns = new HashMap<>();
    sql.list(COLUMNS + lessons.list(), p -> p.keys(lessons), row -> Shapes.column(row, byId))
        .forEach(column -> columns.put(column.id(), column));
    if (columns.isEmpty()) {
      return List.of();
    }
    Keys keys = Keys.ofIds(columns.keySet());
    return sql.list(
        MARKS + keys.list(),
        p -> p.id(pupil).keys(keys),
        row -> {
          Mark mark = Shapes.mark(row);
          return new MarkInColumn(mark, Objects.requireNonNull(columns.get(mark.column())));
        });
  }

  private Map<Long, List<Span>> spans(PersonId pupil, LocalDate from, LocalDate to) {
    Map<Long, List<Span>> spans = new HashMap<>();
    sql.list(
        MEMBERSHIPS,
        p -> p.id(pupil).date(to).date(from),
        row ->
            spans
                .computeIfAbsent(row.number(), journal -> new ArrayList<>())
                .add(new Span(row.date(), row.dateOrNull())));
    return spans;
  }

  /** Two statements: joined, Derby reads the lessons of a pupil's whole year to find a week. */
  private List<Long> week(Map<Long, List<Span>> spans, LocalDate from, LocalDate to) {
    if (spans.isEmpty()) {
      return List.of();
    }
    Keys journals = Keys.ofNumbers(spans.keySet());
    List<Long> week = new ArrayList<>();
    sql.list(
        WEEK + journals.list(),
        p -> p.date(from).date(to).keys(journals),
        row -> {
          long lesson = row.number();
          List<Span> member = Objects.requireNonNull(spans.get(row.number()));
          LocalDate day = row.date();
          return member.stream().anyMatch(span -> span.holds(day)) && week.add(lesson);
        });
    return week;
  }

  private Map<LessonId, String> homework(Keys dueAt) {
    Map<LessonId, String> homework = new HashMap<>();
    sql.list(
        HOMEWORK + dueAt.list() + " ORDER BY held_on, bell_no, id",
        p -> p.keys(dueAt),
        row ->
            homework.merge(
                new LessonId(row.number()), row.text(), (one, other) -> one + "\n" + other));
    return homework;
  }

  private static DiaryLesson lesson(Row row) throws SQLException {
    Lesson lesson = Shapes.lesson(row);
    String subject = row.text();
    String teacher = row.name().signed();
    LocalDate due = row.dateOrNull();
    LocalDate movedOn = row.dateOrNull();
    int movedPeriod = row.small();
    DiaryRows.Place instead = movedOn == null ? null : new DiaryRows.Place(movedOn, movedPeriod);
    return new DiaryLesson(lesson, subject, teacher, due, instead);
  }

  /** Seldom anything: most weeks have all their lessons. */
  private Map<LessonId, LocalDate> later(List<DiaryLesson> lessons) {
    List<LessonId> off =
        lessons.stream()
            .map(DiaryLesson::lesson)
            .filter(lesson -> lesson.stored() == LessonStatus.CANCELLED)
            .map(Lesson::id)
            .toList();
    if (off.isEmpty()) {
      return Map.of();
    }
    Keys keys = Keys.ofIds(off);
    Map<LessonId, LocalDate> later = new HashMap<>();
    sql.list(
        LATER + keys.list(),
        p -> p.keys(keys),
        row ->
            later.merge(
                new LessonId(row.number()),
                row.date(),
                (one, other) -> one.isBefore(other) ? one : other));
    return later;
  }

  private static Whose whose(Row row, LocalDate day) throws SQLException {
    PersonName name = row.name();
    String className = row.className().toString();
    return new Whose(name, row.spans(day) ? className : "");
  }

  private record Span(LocalDate from, @Nullable LocalDate to) {
    boolean holds(LocalDate day) {
      return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
  }

  private record Whose(PersonName name, String className) {}
}
