package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.SchoolId;
import ua.journal.core.lessons.LessonKind;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.register.SchoolRows.JournalRow;
import ua.journal.core.register.SchoolRows.LessonRow;
import ua.journal.core.register.SchoolRows.MemberRow;
import ua.journal.core.register.SchoolRows.PlanItemRow;
import ua.journal.core.register.SchoolRows.SlotRow;
import ua.journal.core.register.SchoolRows.SubjectRow;
import ua.journal.core.timetable.Weeks;

/** Subjects, journals, members, slots, lessons and plans in bulk. Values come first, keys last. */
final class TeachingTables {
  private static final String OF_SCHOOL =
      " JOIN journal j ON j.id = x.journal_id WHERE j.school_id = ?";

  private static final String SUBJECTS =
      "SELECT id, name FROM subject WHERE school_id = ? ORDER BY id";
  private static final String NEW_SUBJECT =
      "INSERT INTO subject (name, id, school_id) VALUES (?, ?, ?)";
  private static final String NEXT_SUBJECT =
      "UPDATE subject SET name = ? WHERE id = ? AND school_id = ?";

  /**
   * Ids of journals follow the time they were made at, so those of a year lie together. A join with
   * journal would be read as it was planned when both tables were empty (decision 0038).
   */
  private static final String OF_JOURNALS = " WHERE x.journal_id BETWEEN ? AND ?";

  static final String JOURNAL =
      "SELECT id, begins, subject_id, class_id, group_name, teacher_id, weekly_half_hours,"
          + " order_text FROM journal WHERE school_id = ?";
  private static final String JOURNALS = JOURNAL + " AND begins BETWEEN ? AND ? ORDER BY id";
  private static final String NEW_JOURNAL =
      "INSERT INTO journal (begins, subject_id, class_id, group_name, teacher_id,"
          + " weekly_half_hours, order_text, id, school_id, change_seq)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)";
  private static final String NEXT_JOURNAL =
      "UPDATE journal SET begins = ?, subject_id = ?, class_id = ?, group_name = ?,"
          + " teacher_id = ?, weekly_half_hours = ?, order_text = ? WHERE id = ? AND school_id = ?";

  private static final String ANY_MEMBER =
      "SELECT x.journal_id, x.pupil_id, x.from_day, x.to_day, x.order_out FROM journal_member x";
  static final String MEMBER = ANY_MEMBER + OF_SCHOOL;
  private static final String MEMBERS = ANY_MEMBER + OF_JOURNALS;
  private static final String NEW_MEMBER =
      "INSERT INTO journal_member (to_day, order_out, journal_id, pupil_id, from_day)"
          + " VALUES (?, ?, ?, ?, ?)";
  private static final String NEXT_MEMBER =
      "UPDATE journal_member SET to_day = ?, order_out = ?"
          + " WHERE journal_id = ? AND pupil_id = ? AND from_day = ?";

  private static final String SLOTS =
      "SELECT x.journal_id, x.weekday, x.bell_no, x.weeks, x.room, x.from_day, x.to_day FROM slot x"
          + OF_JOURNALS
          + " ORDER BY 1, 2, 3, 6";
  static final String NEW_SLOT =
      "INSERT INTO slot (weeks, room, to_day, journal_id, weekday, bell_no, from_day)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?)";
  static final String NEXT_SLOT =
      "UPDATE slot SET weeks = ?, room = ?, to_day = ? WHERE journal_id = ? AND weekday = ? AND bell_no = ?"
          + " AND from_day = ?";

  private static final String LESSONS =
      "SELECT x.id, x.journal_id, x.term_no, x.held_on, x.bell_no, x.starts_at, x.ends_at, x.room,"
          + " x.substitute_id FROM lesson x"
          + OF_JOURNALS;
  private static final String NEW_LESSON =
      "INSERT INTO lesson (journal_id, term_no, held_on, bell_no, starts_at, ends_at, room,"
          + " substitute_id, id, status, kind, topic, work_topic, plan_no, homework, no_homework,"
          + " due_lesson_id, roll_called, revision, seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?,"
          + " 'PLANNED', 'LESSON', '', '', 0, '', FALSE, NULL, FALSE, 0, 0)";
  private static final String LEAVE_PLACE = "UPDATE lesson SET bell_no = -bell_no WHERE id = ?";
  private static final String NEXT_LESSON =
      "UPDATE lesson SET journal_id = ?, term_no = ?, held_on = ?, bell_no = ?, starts_at = ?,"
          + " ends_at = ?, room = ?, substitute_id = ? WHERE id = ?";

  private static final String PLAN_ITEMS =
      "SELECT x.journal_id, x.item_no, x.planned_on, x.theme, x.title, x.homework, x.kind FROM plan_item x"
          + OF_JOURNALS
          + " ORDER BY 1, 2";
  private static final String NEW_PLAN_ITEM =
      "INSERT INTO plan_item (planned_on, theme, title, homework, kind, journal_id, item_no)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?)";
  private static final String NEXT_PLAN_ITEM =
      "UPDATE plan_item SET planned_on = ?, theme = ?, title = ?, homework = ?, kind = ?"
          + " WHERE journal_id = ? AND item_no = ?";

  private final Sql sql;
  private final SchoolId school;
  private final int first;
  private final int last;
  private @Nullable List<JournalRow> journals;

  /** The tables of all years. */
  TeachingTables(Sql sql, SchoolId school) {
    this(sql, school, 0, Short.MAX_VALUE);
  }

  /** The tables of some years; subjects are of all. */
  TeachingTables(Sql sql, SchoolId school, int first, int last) {
    this.sql = sql;
    this.school = school;
    this.first = first;
    this.last = last;
  }

  List<SubjectRow> subjects() {
    return sql.list(SUBJECTS, p -> p.id(school), row -> new SubjectRow(row.number(), row.text()));
  }

  List<JournalRow> journals() {
    if (journals == null) {
      journals =
          sql.list(JOURNALS, p -> p.id(school).small(first).small(last), TeachingTables::journal);
    }
    return journals;
  }

  private <R> List<R> ofJournals(String text, ToLongFunction<R> journal, Row.Reader<R> reader) {
    Set<Long> ids = journals().stream().map(JournalRow::id).collect(Collectors.toSet());
    if (ids.isEmpty()) {
      return List.of();
    }
    return sql
        .list(text, p -> p.number(Collections.min(ids)).number(Collections.max(ids)), reader)
        .stream()
        .filter(row -> ids.contains(journal.applyAsLong(row)))
        .toList();
  }

  static JournalRow journal(Row row) throws SQLException {
    return new JournalRow(
        row.number(),
        row.small(),
        row.number(),
        row.number(),
        row.text(),
        row.number(),
        row.small(),
        row.text());
  }

  List<MemberRow> members() {
    return ofJournals(MEMBERS, MemberRow::journal, TeachingTables::member);
  }

  static MemberRow member(Row row) throws SQLException {
    return new MemberRow(row.number(), row.number(), row.dateOfFew(), row.dateOrNull(), row.text());
  }

  List<SlotRow> slots() {
    return ofJournals(
        SLOTS,
        SlotRow::journal,
        row ->
            new SlotRow(
                row.number(),
                DayOfWeek.of(row.small()),
                row.small(),
                row.constant(Weeks.class),
                row.text(),
                row.date(),
                row.dateOrNull()));
  }

  List<LessonRow> lessons() {
    return ofJournals(
        LESSONS,
        LessonRow::journal,
        row ->
            new LessonRow(
                row.number(),
                row.number(),
                row.small(),
                row.dateOfFew(),
                row.small(),
                row.timeOfFew(),
                row.timeOfFew(),
                row.text(),
                row.number()));
  }

  List<PlanItemRow> planItems() {
    return ofJournals(
        PLAN_ITEMS,
        PlanItemRow::journal,
        row ->
            new PlanItemRow(
                row.number(),
                row.small(),
                row.dateOrNull(),
                row.text(),
                row.text(),
                row.text(),
                row.constant(LessonKind.class)));
  }

  void write(SchoolRows created, SchoolRows updated) {
    sql.each(NEW_SUBJECT, created.subjects(), this::bind);
    sql.eachFinds(NEXT_SUBJECT, updated.subjects(), this::bind);
    sql.each(NEW_JOURNAL, created.journals(), this::bind);
    sql.eachFinds(NEXT_JOURNAL, updated.journals(), this::bind);
    sql.each(NEW_MEMBER, created.members(), this::bind);
    sql.eachFinds(NEXT_MEMBER, updated.members(), this::bind);
    sql.each(NEW_SLOT, created.slots(), this::bind);
    sql.eachFinds(NEXT_SLOT, updated.slots(), this::bind);
    sql.each(NEW_PLAN_ITEM, created.planItems(), this::bind);
    sql.eachFinds(NEXT_PLAN_ITEM, updated.planItems(), this::bind);
    // lessons that change places leave theirs first; whoever is new comes when all have settled
    sql.each(LEAVE_PLACE, updated.lessons(), (p, row) -> p.number(row.id()));
    sql.eachFinds(NEXT_LESSON, updated.lessons(), this::bind);
    MovedLessons moved = new MovedLessons(sql);
    moved.write(updated.lessons());
    sql.each(NEW_LESSON, created.lessons(), this::bind);
    moved.raise(created, updated);
  }

  private void bind(Params p, SubjectRow row) throws SQLException {
    p.text(row.name()).number(row.id()).id(school);
  }

  private void bind(Params p, JournalRow row) throws SQLException {
    p.small(row.begins())
        .number(row.subject())
        .number(row.schoolClass())
        .text(row.group())
        .number(row.teacher())
        .small(row.weeklyHalfHours())
        .text(row.order())
        .number(row.id())
        .id(school);
  }

  private void bind(Params p, MemberRow row) throws SQLException {
    p.date(row.to())
        .text(row.orderOut())
        .number(row.journal())
        .number(row.pupil())
        .date(row.from());
  }

  private void bind(Params p, SlotRow row) throws SQLException {
    p.constant(row.weeks())
        .text(row.room())
        .date(row.to())
        .number(row.journal())
        .small(row.day().getValue())
        .small(row.period())
        .date(row.from());
  }

  private void bind(Params p, LessonRow row) throws SQLException {
    p.number(row.journal())
        .small(row.term())
        .date(row.date())
        .small(row.period())
        .time(row.starts())
        .time(row.ends())
        .text(row.room())
        .numberOrNull(row.substitute())
        .number(row.id());
  }

  private void bind(Params p, PlanItemRow row) throws SQLException {
    p.date(row.date())
        .text(row.theme())
        .text(row.title())
        .text(row.homework())
        .constant(row.kind())
        .number(row.journal())
        .small(row.no());
  }
}
