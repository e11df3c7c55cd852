package ua.journal.storage.jpa;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.journal.core.attendance.Attendance;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.Id;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.marks.Column;
import ua.journal.core.marks.Mark;
import ua.journal.core.sheet.BatchRows;
import ua.journal.core.sheet.LessonFacts;
import ua.journal.core.sheet.Revision;
import ua.journal.core.sheet.RevisionKind;
import ua.journal.core.sheet.Touched;
import ua.journal.core.teaching.JournalHead;
import ua.journal.core.teaching.Member;

/** Reads what a batch touches, one statement for each kind of row. */
final class BatchReads {
  private static final String KNOWN =
      "SELECT " + Shapes.REVISION + " FROM revision r WHERE r.author_id = ? AND r.command_id IN ";

  private static final String LESSONS =
      "SELECT "
          + Shapes.LESSON
          + ", (SELECT MIN(f.name) FROM day_off f WHERE f.school_id = ?"
          + " AND f.from_day <= l.held_on AND f.to_day >= l.held_on) FROM"
          + Shapes.LESSON_FROM
          + " WHERE l.journal_id = ? AND l.id IN ";

  private static final String MEMBERS =
      "SELECT "
          + Shapes.MEMBER
          + " FROM"
          + Shapes.MEMBER_FROM
          + " WHERE m.journal_id = ? AND m.pupil_id IN ";

  private static final String MARKS =
      "SELECT " + Shapes.MARK + " FROM mark m WHERE m.column_id IN ";

  private static final String ATTENDANCE =
      "SELECT " + Shapes.ATTENDANCE + " FROM attendance t WHERE t.lesson_id IN ";

  private final Sql sql;
  private final JournalHead head;
  private final JournalId journal;
  private final Touched touched;

  BatchReads(Sql sql, JournalHead head, Touched touched) {
    this.sql = sql;
    this.head = head;
    this.journal = head.id();
    this.touched = touched;
  }

  BatchRows read(PersonId person) {
    List<Revision> known = known(person);
    Columns read = new Columns(sql, journal);
    Set<ColumnId> named = named(known);
    Map<ColumnId, @Nullable LessonId> places = read.lessonsOf(named);
    List<LessonFacts> facts = facts(lessons(places));
    List<Lesson> lessons = facts.stream().map(LessonFacts::lesson).toList();
    List<Column> columns = new ArrayList<>(read.of(lessons));
    if (places.containsValue(null)) {
      columns.addAll(read.undated(head.seq(), named));
    }
    return new BatchRows(known, columns, facts, members(), marks(columns), attendance(lessons));
  }

  /** Columns named by their number or by the command that made them. */
  private Set<ColumnId> named(List<Revision> known) {
    Set<ColumnId> columns = new HashSet<>(touched.columns());
    known.stream()
        .filter(revision -> revision.kind() == RevisionKind.COLUMN)
        .forEach(revision -> columns.add(new ColumnId(revision.target())));
    return columns;
  }

  private Set<LessonId> lessons(Map<ColumnId, @Nullable LessonId> places) {
    Set<LessonId> lessons = new HashSet<>(touched.lessons());
    lessons.addAll(places.values());
    lessons.remove(null);
    // a lesson without an item is named by its own number
    touched.columns().forEach(column -> lessons.add(new LessonId(column.value())));
    return lessons;
  }

  private List<Revision> known(PersonId person) {
    if (touched.commands().isEmpty()) {
      return List.of();
    }
    Keys commands = Keys.ofCommands(touched.commands());
    return sql.list(KNOWN + commands.list(), p -> p.id(person).keys(commands), Shapes::revision);
  }

  private List<Member> members() {
    if (touched.pupils().isEmpty()) {
      return List.of();
    }
    Keys pupils = Keys.ofIds(touched.pupils());
    return sql.list(MEMBERS + pupils.list(), p -> p.id(journal).keys(pupils), Shapes::member);
  }

  private List<Mark> marks(List<Column> columns) {
    Map<Boolean, List<ColumnId>> places =
        columns.stream()
            .collect(
                Collectors.partitioningBy(
                    column ->
                        column.held() != null
                            && touched.cancelled().contains(column.held().lesson()),
                    Collectors.mapping(Column::id, Collectors.toList())));
    return entries(MARKS, " AND m.pupil_id IN ", places, Shapes::mark);
  }

  private List<Attendance> attendance(List<Lesson> lessons) {
    Map<Boolean, List<LessonId>> places =
        lessons.stream()
            .map(Lesson::id)
            .collect(Collectors.partitioningBy(touched.cancelled()::contains));
    return entries(ATTENDANCE, " AND t.pupil_id IN ", places, Shapes::attendance);
  }

  /** Every entry on a lesson that is to be cancelled, of the touched pupils on the others. */
  private <T> List<T> entries(
      String text,
      String ofPupils,
      Map<Boolean, ? extends List<? extends Id>> places,
      Row.Reader<T> reader) {
    List<T> found = new ArrayList<>();
    List<? extends Id> off = Objects.requireNonNull(places.get(true));
    List<? extends Id> on = Objects.requireNonNull(places.get(false));
    if (!off.isEmpty()) {
      Keys cancelled = Keys.ofIds(off);
      found.addAll(sql.list(text + cancelled.list(), p -> p.keys(cancelled), reader));
    }
    if (!on.isEmpty() && !touched.pupils().isEmpty()) {
      Keys others = Keys.ofIds(on);
      Keys pupils = Keys.ofIds(touched.pupils());
      found.addAll(
          sql.list(
              text + others.list() + ofPupils + pupils.list(),
              p -> p.keys(others).keys(pupils),
              reader));
    }
    return found;
  }

  private List<LessonFacts> facts(Set<LessonId> lessons) {
    if (lessons.isEmpty()) {
      return List.of();
    }
    Keys keys = Keys.ofIds(lessons);
    return sql.list(
        LESSONS + keys.list(),
        p -> p.id(head.school()).id(journal).keys(keys),
        row -> new LessonFacts(Shapes.lesson(row), row.textOrNull()));
  }
}
