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
import ua.journal.core.sheet.DeskRows;
import ua.journal.core.sheet.LessonFacts;
import ua.journal.core.sheet.Revision;
import ua.journal.core.sheet.RevisionKind;
import ua.journal.core.sheet.Touched;

/** Reads what a batch touches, one statement for each kind of row. */
final class DeskReads {
  private static final String KNOWN =
      "SELECT " + Shapes.REVISION + " FROM revision r WHERE r.author_id = ? AND r.command_id IN ";

  private static final String LESSONS =
      "SELECT "
          + Shapes.LESSON
          + ", k.state, (SELECT MIN(f.name) FROM day_off f WHERE f.school_id = j.school_id"
          + " AND f.from_day <= l.held_on AND f.to_day >= l.held_on),"
          + " CASE WHEN EXISTS (SELECT 1 FROM attendance t WHERE t.lesson_id = l.id"
          + " AND t.fact <> 'PRESENT') OR EXISTS (SELECT 1 FROM assessment a"
          + " JOIN mark m ON m.column_id = a.id WHERE a.lesson_id = l.id AND m.mark_value <> '')"
          + " THEN 1 ELSE 0 END FROM"
          + Shapes.LESSON_FROM
          + " JOIN journal j ON j.id = l.journal_id"
          + " LEFT JOIN term k ON k.school_id = j.school_id AND k.begins = j.begins"
          + " AND k.term_no = l.term_no WHERE l.journal_id = ? AND l.id IN ";

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
  private final JournalId journal;
  private final Touched touched;

  DeskReads(Sql sql, JournalId journal, Touched touched) {
    this.sql = sql;
    this.journal = journal;
    this.touched = touched;
  }

  DeskRows read(PersonId person) {
    List<Revision> known = known(person);
    Set<ColumnId> named = new HashSet<>(touched.columns());
    known.stream()
        .filter(revision -> revision.kind() == RevisionKind.COLUMN)
        .forEach(revision -> named.add(new ColumnId(revision.target())));
    Set<LessonId> lessons = new HashSet<>(touched.lessons());
    // a lesson without an item is named by its own number
    named.forEach(column -> lessons.add(new LessonId(column.value())));
    List<Column> columns =
        lessons.isEmpty() ? List.of() : Columns.touched(sql, journal, named, lessons);
    columns.forEach(column -> lessons.add(column.lesson()));
    if (lessons.isEmpty()) {
      return new DeskRows(known, List.of(), List.of(), List.of(), List.of(), List.of());
    }
    List<LessonFacts> facts = facts(Keys.ofIds(lessons));
    if (touched.pupils().isEmpty() || facts.isEmpty()) {
      return new DeskRows(known, columns, facts, List.of(), List.of(), List.of());
    }
    Keys pupils = Keys.ofIds(touched.pupils());
    Keys found = Keys.ofIds(facts.stream().map(row -> row.lesson().id()).toList());
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

  private List<LessonFacts> facts(Keys lessons) {
    return sql.list(
        LESSONS + lessons.list(),
        p -> p.id(journal).keys(lessons),
        row -> {
          Lesson lesson = Shapes.lesson(row);
          PeriodState state = row.constantOrNull(PeriodState.class);
          return new LessonFacts(
              lesson, state == null ? PeriodState.OPEN : state, row.textOrNull(), row.small() == 1);
        });
  }
}
