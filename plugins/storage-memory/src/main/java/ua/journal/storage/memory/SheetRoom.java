package ua.journal.storage.memory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ua.journal.core.attendance.Attendance;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.marks.Column;
import ua.journal.core.marks.Mark;
import ua.journal.core.sheet.BatchRows;
import ua.journal.core.sheet.CellEvent;
import ua.journal.core.sheet.RevisionKind;
import ua.journal.core.sheet.SheetChanges;
import ua.journal.core.sheet.SheetRows;
import ua.journal.core.sheet.SheetStore;
import ua.journal.core.sheet.Touched;
import ua.journal.core.teaching.JournalHead;
import ua.journal.core.teaching.Member;

/** The sheet as a whole. */
record SheetRoom(Draft draft) implements SheetStore {
  @Override
  public Optional<JournalHead> head(JournalId journal) {
    return draft.journal(journal).map(JournalView::head);
  }

  @Override
  public Optional<JournalHead> lock(JournalId journal) {
    if (draft.journal(journal).isEmpty()) {
      return Optional.empty();
    }
    draft.writableSheet(journal.value()).seq++;
    return head(journal);
  }

  @Override
  public SheetRows rows(JournalId journal, int firstTerm, int lastTerm) {
    JournalView view = view(journal);
    List<Lesson> lessons =
        view.lessons().stream()
            .filter(lesson -> lesson.term() >= firstTerm && lesson.term() <= lastTerm)
            .toList();
    Set<LessonId> shown = new HashSet<>();
    lessons.forEach(lesson -> shown.add(lesson.id()));
    List<Column> columns =
        view.columns().stream()
            .filter(
                column ->
                    column.held() == null
                        ? column.term() >= firstTerm && column.term() <= lastTerm
                        : shown.contains(column.held().lesson()))
            .toList();
    Set<ColumnId> shownColumns = new HashSet<>();
    columns.forEach(column -> shownColumns.add(column.id()));
    List<Mark> marks = marks(view).filter(mark -> shownColumns.contains(mark.column())).toList();
    return new SheetRows(
        view.sheet().seq,
        view.members(),
        columns,
        lessons,
        marks,
        attendance(view).filter(entry -> shown.contains(entry.lesson())).toList(),
        authors(view, marks));
  }

  @Override
  public SheetRows changes(JournalId journal, long after) {
    JournalView view = view(journal);
    SheetBook sheet = view.sheet();
    List<Mark> marks =
        sheet.marks.values().stream()
            .filter(row -> row.seq() > after)
            .map(SheetBook.Stamped::row)
            .toList();
    List<Attendance> attendance =
        sheet.attendance.values().stream()
            .filter(row -> row.seq() > after)
            .map(SheetBook.Stamped::row)
            .toList();
    List<Lesson> lessons =
        view.lessons().stream()
            .filter(lesson -> sheet.note(lesson.id().value()).seq() > after)
            .toList();
    Set<LessonId> touched = new HashSet<>();
    lessons.forEach(lesson -> touched.add(lesson.id()));
    attendance.forEach(entry -> touched.add(entry.lesson()));
    Set<Long> columns = new HashSet<>();
    marks.forEach(mark -> columns.add(mark.column().value()));
    view.columns().stream()
        .filter(column -> column.held() != null && columns.contains(column.id().value()))
        .forEach(column -> touched.add(column.held().lesson()));
    sheet.undated.forEach((column, seq) -> columns.addAll(seq > after ? Set.of(column) : Set.of()));
    return new SheetRows(
        sheet.seq,
        List.of(),
        view.columns().stream()
            .filter(
                column ->
                    JournalView.isOf(column, touched) || columns.contains(column.id().value()))
            .toList(),
        lessons,
        marks,
        attendance,
        authors(view, marks));
  }

  @Override
  public BatchRows touched(JournalId journal, PersonId person, Touched touched) {
    return new TouchedRows(draft, view(journal)).read(person, touched);
  }

  @Override
  public void append(JournalHead head, SheetChanges changes) {
    SheetBook sheet = draft.writableSheet(head.id().value());
    new SheetWriter(draft, head.school().value(), sheet, head.seq()).write(changes);
  }

  @Override
  public Optional<List<CellEvent>> history(JournalId journal, ColumnId column, PersonId pupil) {
    return draft
        .journal(journal)
        .filter(
            view ->
                view.column(column.value()).isPresent() || view.lesson(column.value()).isPresent())
        .map(view -> events(view, column, pupil));
  }

  private static List<CellEvent> events(JournalView view, ColumnId column, PersonId pupil) {
    long lesson =
        view.column(column.value())
            .map(found -> found.held() == null ? 0 : found.held().lesson().value())
            .orElse(column.value());
    return view.sheet().revisions.values().stream()
        .filter(revision -> JoinRoom.isOf(view.school(), pupil, revision))
        .filter(
            revision ->
                revision.kind() == RevisionKind.MARK && revision.target() == column.value()
                    || revision.kind() == RevisionKind.ATTENDANCE && revision.target() == lesson)
        .map(revision -> new CellEvent(revision, view.school().signature(revision.author())))
        .toList();
  }

  @Override
  public List<PersonId> families(JournalId journal, LocalDate day) {
    JournalView view = view(journal);
    Set<PersonId> people = new HashSet<>();
    view.members().stream()
        .filter(member -> member.on(day))
        .map(Member::pupil)
        .forEach(people::add);
    List<PersonId> guardians =
        view.school().guardians.all().stream()
            .filter(row -> people.contains(new PersonId(row.pupil())))
            .filter(row -> SchoolBook.inForce(row.from(), row.to(), day))
            .map(row -> new PersonId(row.guardian()))
            .toList();
    people.addAll(guardians);
    return List.copyOf(people);
  }

  private JournalView view(JournalId journal) {
    return draft
        .journal(journal)
        .orElseThrow(() -> new JournalException(ErrorCode.NOT_FOUND, "No such journal"));
  }

  private static Stream<Mark> marks(JournalView view) {
    return view.sheet().marks.values().stream().map(SheetBook.Stamped::row);
  }

  private static Stream<Attendance> attendance(JournalView view) {
    return view.sheet().attendance.values().stream().map(SheetBook.Stamped::row);
  }

  private static Map<PersonId, String> authors(JournalView view, List<Mark> marks) {
    Map<PersonId, String> authors = new HashMap<>();
    for (Mark mark : marks) {
      String name = view.school().signature(mark.author());
      if (!mark.author().equals(view.teacher()) && !name.isEmpty()) {
        authors.put(mark.author(), name);
      }
    }
    return authors;
  }
}
