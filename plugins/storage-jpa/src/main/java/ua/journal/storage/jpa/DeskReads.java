package ua.journal.storage.jpa;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.marks.Column;
import ua.journal.core.marks.Mark;
import ua.journal.core.school.PeriodState;
import ua.journal.core.school.Term;
import ua.journal.core.sheet.DeskRows;
import ua.journal.core.sheet.LessonFacts;
import ua.journal.core.sheet.Revision;
import ua.journal.core.sheet.RevisionKind;
import ua.journal.core.sheet.Touched;
import ua.journal.core.teaching.JournalHead;

/** Reads what a batch touches, one statement for each kind of row. */
final class DeskReads {
  private static final String KNOWN =
      "SELECT " + Shapes.REVISION + " FROM revision r WHERE r.author_id = ? AND r.command_id IN ";

  private static final String LESSONS =
      "SELECT "
          + Shapes.LESSON
          + ", (SELECT MIN(f.name) FROM day_off f WHERE f.school_id = ?"
          + " AND f.from_day <= l.held_on AND f.to_day >= l.held_on) FROM"
          + Shapes.LESSON_FROM
          + " WHERE l.journal_id = ? AND l.id IN ";

  private static final String WITH_ABSENCE =
      "SELECT DISTINCT lesson_id FROM attendance WHERE fact <> 'PRESENT' AND lesson_id IN ";

  private static final String WITH_MARK =
      "SELECT DISTINCT a.lesson_id FROM assessment a JOIN mark m ON m.column_id = a.id"
          + " WHERE m.mark_value <> '' AND a.lesson_id IN ";

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

  DeskReads(Sql sql, JournalHead head, Touched touched) {
    this.sql = sql;
    this.head = head;
    this.journal = head.id();
    this.touched = touched;
  }

  DeskRows read(PersonId person) {
    List<Revision> known = known(person);
    List<LessonFacts> facts = facts(lessons(known));
    List<Lesson> lessons = facts.stream().map(LessonFacts::lesson).toList();
    List<Column> columns = new Columns(sql, journal).of(lessons);
    if (touched.pupils().isEmpty() || lessons.isEmpty()) {
      return new DeskRows(known, columns, facts, List.of(), List.of(), List.of());
    }
    Keys pupils = Keys.ofIds(touched.pupils());
    Keys found = Keys.ofIds(lessons.stream().map(Lesson::id).toList());
    return new DeskRows(
        known,
        columns,
        facts,
        sql.list(MEMBERS + pupils.list(), p -> p.id(journal).keys(pupils), Shapes::member),
        columns.isEmpty() ? List.of() : marks(columns, pupils),
        sql.list(
            ATTENDANCE + found.list() + " AND t.pupil_id IN " + pupils.list(),
            p -> p.keys(found).keys(pupils),
            Shapes::attendance));
  }

  /** Lessons named by themselves, by a column, or by the command that made a column. */
  private Set<LessonId> lessons(List<Revision> known) {
    Set<ColumnId> columns = new HashSet<>(touched.columns());
    known.stream()
        .filter(revision -> revision.kind() == RevisionKind.COLUMN)
        .forEach(revision -> columns.add(new ColumnId(revision.target())));
    Set<LessonId> lessons = new HashSet<>(touched.lessons());
    lessons.addAll(new Columns(sql, journal).lessonsOf(columns));
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

  private List<Mark> marks(List<Column> columns, Keys pupils) {
    Keys keys = Keys.ofIds(columns.stream().map(Column::id).toList());
    return sql.list(
        MARKS + keys.list() + " AND m.pupil_id IN " + pupils.list(),
        p -> p.keys(keys).keys(pupils),
        Shapes::mark);
  }

  /** Entries matter to whoever cancels a lesson, and then the batch names it. */
  private Set<Long> withEntries() {
    Set<Long> found = new HashSet<>();
    if (!touched.lessons().isEmpty()) {
      Keys named = Keys.ofIds(touched.lessons());
      for (String text : List.of(WITH_ABSENCE, WITH_MARK)) {
        found.addAll(sql.list(text + named.list(), p -> p.keys(named), Row::number));
      }
    }
    return found;
  }

  private List<LessonFacts> facts(Set<LessonId> lessons) {
    if (lessons.isEmpty()) {
      return List.of();
    }
    Keys keys = Keys.ofIds(lessons);
    Set<Long> withEntries = withEntries();
    return sql.list(
        LESSONS + keys.list(),
        p -> p.id(head.school()).id(journal).keys(keys),
        row -> {
          Lesson lesson = Shapes.lesson(row);
          return new LessonFacts(
              lesson,
              period(lesson.term()),
              row.textOrNull(),
              withEntries.contains(lesson.id().value()));
        });
  }

  private PeriodState period(int term) {
    return head.terms().stream()
        .filter(candidate -> candidate.no() == term)
        .map(Term::state)
        .findFirst()
        .orElse(PeriodState.OPEN);
  }
}
