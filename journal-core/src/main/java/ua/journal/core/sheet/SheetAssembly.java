package ua.journal.core.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.journal.core.attendance.Attendance;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.marks.Column;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.marks.Mark;
import ua.journal.core.planning.PlanItem;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.GradingPolicies;
import ua.journal.core.regulation.PolicyCode;
import ua.journal.core.teaching.JournalHead;
import ua.journal.core.teaching.Member;

/** Puts the rows of a sheet together the way paper shows them. Pure and thread-safe. */
final class SheetAssembly {
  private SheetAssembly() {}

  static Sheet assemble(
      JournalHead head,
      Terms terms,
      SheetRows rows,
      List<PlanItem> plan,
      Sheet.Reader reader,
      @Nullable Finding obstacle,
      PolicyCode policy,
      Limits limits) {
    List<Column> columns = columns(rows);
    return new Sheet(
        head,
        terms,
        rows.seq(),
        policy,
        values(policy, terms.last()),
        reader,
        obstacle,
        Member.joined(rows.members()),
        columns,
        rows.lessons(),
        plan,
        cells(rows, columns),
        rows.authors(),
        limits);
  }

  /**
   * Leaves out lessons further ahead than the next one, as paper gets its dates: they live in the
   * timetable until their turn comes, a work is assigned to them or something is written.
   */
  static SheetRows untilNext(SheetRows rows, LocalDate today) {
    Set<LessonId> assigned = withItem(rows);
    Optional<LessonId> next =
        rows.lessons().stream()
            .filter(lesson -> lesson.date().isAfter(today))
            .findFirst()
            .map(Lesson::id);
    List<Lesson> shown =
        rows.lessons().stream()
            .filter(
                lesson ->
                    !lesson.date().isAfter(today)
                        || assigned.contains(lesson.id())
                        || lesson.revision() > 0
                        || next.filter(lesson.id()::equals).isPresent())
            .toList();
    Set<LessonId> kept = shown.stream().map(Lesson::id).collect(Collectors.toSet());
    return new SheetRows(
        rows.seq(),
        rows.members(),
        rows.columns(),
        shown,
        rows.marks(),
        rows.attendance().stream().filter(entry -> kept.contains(entry.lesson())).toList(),
        rows.authors());
  }

  static List<Column> columns(SheetRows rows) {
    List<Column> columns = new ArrayList<>(rows.columns());
    Set<LessonId> withItem = withItem(rows);
    for (Lesson lesson : rows.lessons()) {
      if (!withItem.contains(lesson.id())) {
        columns.add(bare(lesson));
      }
    }
    columns.sort(Column.PAPER_ORDER);
    return columns;
  }

  private static Set<LessonId> withItem(SheetRows rows) {
    return rows.columns().stream()
        .map(Column::held)
        .filter(Objects::nonNull)
        .map(Column.Held::lesson)
        .collect(Collectors.toSet());
  }

  static Column bare(Lesson lesson) {
    return new Column(
        new ColumnId(lesson.id().value()),
        lesson.journal(),
        lesson.term(),
        new Column.Held(lesson.id(), lesson.date(), lesson.period()),
        ColumnKind.LESSON,
        null,
        "",
        0);
  }

  static List<Cell> cells(SheetRows rows, List<Column> columns) {
    Map<LessonId, ColumnId> first = new HashMap<>();
    for (Column column : columns) {
      if (column.held() != null) {
        first.putIfAbsent(column.held().lesson(), column.id());
      }
    }
    Map<Address, Attendance> attendance = new LinkedHashMap<>();
    for (Attendance entry : rows.attendance()) {
      ColumnId bare = new ColumnId(entry.lesson().value());
      ColumnId column = first.getOrDefault(entry.lesson(), bare);
      attendance.put(new Address(column, entry.pupil()), entry);
    }
    List<Cell> cells = new ArrayList<>(rows.marks().size() + attendance.size());
    for (Mark mark : rows.marks()) {
      Attendance beside = attendance.remove(new Address(mark.column(), mark.pupil()));
      cells.add(new Cell(mark.column(), mark.pupil(), mark, beside));
    }
    attendance.forEach(
        (address, entry) -> cells.add(new Cell(address.column(), address.pupil(), null, entry)));
    return cells;
  }

  private static Map<String, Set<String>> values(PolicyCode policy, int term) {
    return GradingPolicies.standard().allowed(policy, ColumnKind.names(), term);
  }

  private record Address(ColumnId column, PersonId pupil) {}
}
