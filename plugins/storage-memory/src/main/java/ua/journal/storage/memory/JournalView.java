package ua.journal.storage.memory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.JournalTitle;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.lessons.LessonStatus;
import ua.journal.core.marks.Column;
import ua.journal.core.planning.PlanItem;
import ua.journal.core.register.SchoolRows.ClassRow;
import ua.journal.core.register.SchoolRows.JournalRow;
import ua.journal.core.register.SchoolRows.LessonRow;
import ua.journal.core.register.SchoolRows.MemberRow;
import ua.journal.core.register.SchoolRows.PlanItemRow;
import ua.journal.core.teaching.JournalHead;
import ua.journal.core.teaching.Member;

/**
 * One journal with its structure and what has been written, put together as the core's records.
 *
 * @param school structure of its school
 * @param row the journal
 * @param sheet what has been written
 */
record JournalView(SchoolBook school, JournalRow row, SheetBook sheet) {
  JournalHead head() {
    ClassRow schoolClass = schoolClass();
    return new JournalHead(
        new JournalId(row.id()),
        new SchoolId(school.id),
        row.begins(),
        subject(),
        schoolClass.grade(),
        SchoolBook.className(schoolClass),
        row.group(),
        teacher(),
        teacherName(),
        sheet.frozen,
        sheet.seq,
        school.termsOf(row.begins()),
        school.note(row.id()).active());
  }

  String title() {
    return JournalTitle.of(subject(), SchoolBook.className(schoolClass()), row.group());
  }

  ClassRow schoolClass() {
    return school.classes.need(row.schoolClass());
  }

  String subject() {
    return school.subjects.need(row.subject()).name();
  }

  PersonId teacher() {
    return new PersonId(row.teacher());
  }

  String teacherName() {
    return school.signature(teacher());
  }

  /** All lessons by date and number. */
  List<Lesson> lessons() {
    return school.index().lessons(row.id()).stream().map(this::lesson).toList();
  }

  Optional<Lesson> lesson(long id) {
    LessonRow found = school.lessons.get(id);
    return found != null && found.journal() == row.id()
        ? Optional.of(lesson(found))
        : Optional.empty();
  }

  Lesson lesson(LessonRow lesson) {
    SheetBook.Note note = sheet.note(lesson.id());
    PersonId substitute = lesson.substitute() == 0 ? null : new PersonId(lesson.substitute());
    return new Lesson(
        new LessonId(lesson.id()),
        new JournalId(row.id()),
        lesson.term(),
        lesson.date(),
        lesson.period(),
        lesson.starts(),
        lesson.ends(),
        lesson.room(),
        note.status(),
        note.record(),
        note.rollCalled(),
        substitute,
        substitute == null ? null : school.signature(substitute),
        note.revision(),
        note.reason(),
        note.movedTo());
  }

  /** All columns in the order of paper. */
  List<Column> columns() {
    return sheet.columns.values().stream().map(this::current).sorted(Column.PAPER_ORDER).toList();
  }

  Optional<Column> column(long id) {
    return Optional.ofNullable(sheet.columns.get(id)).map(this::current);
  }

  /** Whether a column stands on one of the lessons. */
  static boolean isOf(Column column, Set<LessonId> lessons) {
    return column.held() != null && lessons.contains(column.held().lesson());
  }

  /** A column follows its lesson when the lesson moves to another day. */
  private Column current(Column column) {
    if (column.held() == null) {
      return column;
    }
    LessonRow lesson = school.lessons.need(column.held().lesson().value());
    return new Column(
        column.id(),
        column.journal(),
        lesson.term(),
        new Column.Held(column.held().lesson(), lesson.date(), lesson.period()),
        column.kind(),
        column.work(),
        column.title(),
        column.ordinal());
  }

  List<Member> members() {
    return school.index().members(row.id()).stream().map(this::member).toList();
  }

  private Member member(MemberRow member) {
    BookRows.MemberNote note = school.note(SchoolBook.keyOf(member));
    return new Member(
        new PersonId(member.pupil()),
        school.name(member.pupil()),
        school.people.need(member.pupil()).born(),
        List.of(
            new Member.Stay(
                member.from(),
                member.to(),
                member.orderOut(),
                note.exemptFrom(),
                note.exemptTo())));
  }

  int pupilsOn(LocalDate day) {
    return (int)
        school.index().members(row.id()).stream()
            .filter(member -> SchoolBook.inForce(member.from(), member.to(), day))
            .map(MemberRow::pupil)
            .distinct()
            .count();
  }

  /** Plan items no lesson has used; a cancelled lesson has not used its item. */
  List<PlanItem> unusedPlan(int limit) {
    List<Integer> used =
        sheet.notes.values().stream()
            .filter(note -> note.status() != LessonStatus.CANCELLED)
            .map(note -> note.record().planNo())
            .toList();
    return school.index().plan(row.id()).stream()
        .filter(item -> !used.contains(item.no()))
        .limit(limit)
        .map(JournalView::item)
        .toList();
  }

  static PlanItem item(PlanItemRow row) {
    return new PlanItem(row.no(), row.date(), row.theme(), row.title(), row.homework(), row.kind());
  }

  boolean givenBy(PersonId person, Lesson lesson) {
    @Nullable PersonId substitute = lesson.substitute();
    return substitute == null ? teacher().equals(person) : substitute.equals(person);
  }
}
