package ua.journal.core.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.journal.core.attendance.Attendance;
import ua.journal.core.attendance.Fact;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.CommandId;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.marks.Column;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.marks.Mark;
import ua.journal.core.regulation.PolicyCode;
import ua.journal.core.teaching.JournalHead;
import ua.journal.core.teaching.Member;

/**
 * The working state of one batch: what storage knew, and what the commands have changed so far.
 * Lives in one transaction, on one thread.
 */
final class BatchState {
  private final JournalHead head;
  private final PolicyCode policy;
  private final Map<CommandId, Revision> known = new HashMap<>();
  private final Map<ColumnId, Column> columns = new HashMap<>();
  private final Map<LessonId, LessonFacts> lessons = new HashMap<>();
  private final Map<PersonId, List<Member>> members = new HashMap<>();
  private final Map<MarkKey, Mark> marks = new HashMap<>();
  private final Map<AttendanceKey, Attendance> attendance = new HashMap<>();

  private final Map<MarkKey, Integer> markBase = new LinkedHashMap<>();
  private final Map<AttendanceKey, Integer> attendanceBase = new LinkedHashMap<>();
  private final Map<LessonId, Lesson> changedLessons = new LinkedHashMap<>();
  private final List<Column> newColumns = new ArrayList<>();
  private final List<Revision> revisions = new ArrayList<>();

  BatchState(JournalHead head, PolicyCode policy, BatchRows rows) {
    this.head = head;
    this.policy = policy;
    rows.known().forEach(revision -> known.put(revision.command(), revision));
    rows.columns().forEach(column -> columns.put(column.id(), column));
    rows.lessons().forEach(facts -> lessons.put(facts.lesson().id(), facts));
    rows.members()
        .forEach(
            member -> members.computeIfAbsent(member.pupil(), p -> new ArrayList<>()).add(member));
    rows.marks().forEach(mark -> marks.put(new MarkKey(mark.column(), mark.pupil()), mark));
    rows.attendance()
        .forEach(entry -> attendance.put(new AttendanceKey(entry.lesson(), entry.pupil()), entry));
  }

  JournalHead head() {
    return head;
  }

  PolicyCode policy() {
    return policy;
  }

  Optional<Revision> known(CommandId id) {
    return Optional.ofNullable(known.get(id));
  }

  Optional<LessonFacts> lesson(LessonId id) {
    return Optional.ofNullable(lessons.get(id));
  }

  /** Finds a column; a lesson without an item answers as a column of kind LESSON. */
  Optional<Column> column(ColumnRef ref) {
    if (ref instanceof ColumnRef.MadeBy madeBy) {
      Revision made = known.get(madeBy.command());
      return made == null || made.kind() != RevisionKind.COLUMN
          ? Optional.empty()
          : Optional.ofNullable(columns.get(new ColumnId(made.target())));
    }
    ColumnId id = ((ColumnRef.Existing) ref).id();
    Column column = columns.get(id);
    if (column != null) {
      return Optional.of(column);
    }
    return lesson(new LessonId(id.value())).map(facts -> SheetAssembly.bare(facts.lesson()));
  }

  int columnsOf(LessonId lesson) {
    return (int) columns.values().stream().filter(column -> column.isOf(lesson)).count();
  }

  boolean knowsPupil(PersonId pupil) {
    return members.containsKey(pupil);
  }

  boolean member(PersonId pupil, LocalDate day) {
    return members.getOrDefault(pupil, List.of()).stream().anyMatch(member -> member.on(day));
  }

  boolean exempt(PersonId pupil, LocalDate day) {
    return members.getOrDefault(pupil, List.of()).stream().anyMatch(member -> member.exemptOn(day));
  }

  @Nullable Mark mark(ColumnId column, PersonId pupil) {
    return marks.get(new MarkKey(column, pupil));
  }

  @Nullable Attendance attendance(LessonId lesson, PersonId pupil) {
    return attendance.get(new AttendanceKey(lesson, pupil));
  }

  /** Notes a lesson that the batch cancels, all of whose entries are at hand. */
  boolean hasEntries(LessonId lesson) {
    boolean marked =
        marks.values().stream().anyMatch(m -> !m.value().isEmpty() && isOf(m.column(), lesson));
    boolean away =
        attendance.values().stream()
            .anyMatch(a -> a.lesson().equals(lesson) && a.fact() != Fact.PRESENT);
    return marked || away;
  }

  /** Marks of a pupil in the columns of a touched lesson that have not been withdrawn. */
  Stream<Mark> marksIn(LessonId lesson, PersonId pupil) {
    return marks.values().stream()
        .filter(mark -> mark.pupil().equals(pupil))
        .filter(mark -> !mark.value().isEmpty() && isOf(mark.column(), lesson));
  }

  private boolean isOf(ColumnId column, LessonId lesson) {
    Column found = columns.get(column);
    return found != null && found.isOf(lesson);
  }

  /** The cell as it stands; a lesson's own number stands for its first column once it has one. */
  Cell cell(Column column, PersonId pupil) {
    Column.Held held = column.held();
    if (held == null) {
      return new Cell(column.id(), pupil, mark(column.id(), pupil), null);
    }
    ColumnId first =
        columns.values().stream()
            .filter(other -> other.isOf(held.lesson()))
            .min(Column.PAPER_ORDER)
            .map(Column::id)
            .orElse(column.id());
    ColumnId place = column.kind() == ColumnKind.LESSON ? first : column.id();
    Attendance beside = first.equals(place) ? attendance(held.lesson(), pupil) : null;
    return new Cell(place, pupil, mark(place, pupil), beside);
  }

  void put(Mark mark, Revision revision) {
    MarkKey key = new MarkKey(mark.column(), mark.pupil());
    Mark before = marks.put(key, mark);
    markBase.putIfAbsent(key, before == null ? 0 : before.revision());
    remember(revision);
  }

  void put(Attendance entry, Revision revision) {
    AttendanceKey key = new AttendanceKey(entry.lesson(), entry.pupil());
    Attendance before = attendance.put(key, entry);
    attendanceBase.putIfAbsent(key, before == null ? 0 : before.revision());
    remember(revision);
  }

  void put(Lesson lesson, Revision revision) {
    LessonFacts before = Objects.requireNonNull(lessons.get(lesson.id()));
    lessons.put(lesson.id(), new LessonFacts(lesson, before.dayOff()));
    changedLessons.put(lesson.id(), lesson);
    remember(revision);
  }

  void add(Column column, Revision revision) {
    columns.put(column.id(), column);
    newColumns.add(column);
    remember(revision);
  }

  private void remember(Revision revision) {
    known.put(revision.command(), revision);
    revisions.add(revision);
  }

  SheetChanges changes() {
    List<SheetChanges.Versioned<Mark>> changedMarks = new ArrayList<>();
    markBase.forEach(
        (key, base) ->
            changedMarks.add(
                new SheetChanges.Versioned<>(
                    Objects.requireNonNull(marks.get(key)),
                    Objects.requireNonNull(columns.get(key.column())).term(),
                    base)));
    List<SheetChanges.Versioned<Attendance>> changedAttendance = new ArrayList<>();
    attendanceBase.forEach(
        (key, base) ->
            changedAttendance.add(
                new SheetChanges.Versioned<>(
                    Objects.requireNonNull(attendance.get(key)),
                    Objects.requireNonNull(lessons.get(key.lesson())).lesson().term(),
                    base)));
    boolean freezes = head.frozen() == null && !changedMarks.isEmpty();
    return new SheetChanges(
        changedMarks,
        changedAttendance,
        List.copyOf(changedLessons.values()),
        List.copyOf(newColumns),
        List.copyOf(revisions),
        freezes ? policy : null);
  }

  private record MarkKey(ColumnId column, PersonId pupil) {}

  private record AttendanceKey(LessonId lesson, PersonId pupil) {}
}
