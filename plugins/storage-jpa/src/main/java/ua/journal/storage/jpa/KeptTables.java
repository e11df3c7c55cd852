package ua.journal.storage.jpa;

import static ua.journal.storage.jpa.KeptTable.values;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ua.journal.core.access.Role;
import ua.journal.core.lessons.LessonKind;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.register.SchoolRows.ClassRow;
import ua.journal.core.register.SchoolRows.CurriculumRow;
import ua.journal.core.register.SchoolRows.DayOffRow;
import ua.journal.core.register.SchoolRows.EnrolmentRow;
import ua.journal.core.register.SchoolRows.GuardianRow;
import ua.journal.core.register.SchoolRows.JournalRow;
import ua.journal.core.register.SchoolRows.LessonRow;
import ua.journal.core.register.SchoolRows.LessonTimeRow;
import ua.journal.core.register.SchoolRows.MemberRow;
import ua.journal.core.register.SchoolRows.PersonRow;
import ua.journal.core.register.SchoolRows.PlanItemRow;
import ua.journal.core.register.SchoolRows.RoleRow;
import ua.journal.core.register.SchoolRows.SchoolRow;
import ua.journal.core.register.SchoolRows.SlotRow;
import ua.journal.core.register.SchoolRows.SubjectRow;
import ua.journal.core.register.SchoolRows.TermRow;
import ua.journal.core.school.PeriodState;
import ua.journal.core.timetable.Weeks;

/**
 * The tables an import is kept by. A new column is added at the end and read with what held before
 * it came; a name once used stays.
 */
final class KeptTables {
  private static final KeptTable<SchoolRow> SCHOOL =
      KeptTable.of(
          "school id name short_name code address",
          rows -> rows.school() == null ? List.of() : List.of(rows.school()),
          x -> values(x.id(), x.name(), x.shortName(), x.code(), x.address()),
          row -> new SchoolRow(row.number(), row.text(), row.text(), row.text(), row.text()));

  private static final KeptTable<TermRow> TERMS =
      KeptTable.of(
          "term begins term_no from_day to_day state",
          SchoolRows::terms,
          x -> values(x.begins(), x.no(), x.from(), x.to(), x.state()),
          row ->
              new TermRow(
                  row.small(),
                  row.small(),
                  row.date(),
                  row.date(),
                  row.constant(PeriodState.fresh())));

  private static final KeptTable<DayOffRow> DAYS_OFF =
      KeptTable.of(
          "day_off from_day to_day name",
          SchoolRows::daysOff,
          x -> values(x.from(), x.to(), x.name()),
          row -> new DayOffRow(row.date(), row.date(), row.text()));

  private static final KeptTable<LessonTimeRow> LESSON_TIMES =
      KeptTable.of(
          "bell bell_no starts_at ends_at",
          SchoolRows::lessonTimes,
          x -> values(x.no(), x.starts(), x.ends()),
          row -> new LessonTimeRow(row.small(), row.time(), row.time()));

  private static final KeptTable<PersonRow> PEOPLE =
      KeptTable.of(
          "person id surname given_name patronymic sex born file_no phone email login",
          SchoolRows::people,
          x ->
              values(
                  x.id(),
                  x.surname(),
                  x.given(),
                  x.patronymic(),
                  x.sex(),
                  x.born(),
                  x.fileNo(),
                  x.phone(),
                  x.email(),
                  x.login()),
          row ->
              new PersonRow(
                  row.number(),
                  row.text(),
                  row.text(),
                  row.text(),
                  row.text(),
                  row.dateOrNull(),
                  row.text(),
                  row.text(),
                  row.text(),
                  row.text()));

  private static final KeptTable<RoleRow> ROLES =
      KeptTable.of(
          "role_grant person_id role from_day to_day",
          SchoolRows::roles,
          x -> values(x.person(), x.role(), x.from(), x.to()),
          row -> new RoleRow(row.number(), row.constant(Role.class), row.date(), row.dateOrNull()));

  private static final KeptTable<GuardianRow> GUARDIANS =
      KeptTable.of(
          "guardian guardian_id pupil_id relation from_day to_day",
          SchoolRows::guardians,
          x -> values(x.guardian(), x.pupil(), x.relation(), x.from(), x.to()),
          row ->
              new GuardianRow(
                  row.number(), row.number(), row.text(), row.date(), row.dateOrNull()));

  private static final KeptTable<ClassRow> CLASSES =
      KeptTable.of(
          "school_class id begins grade letter leader_id",
          SchoolRows::classes,
          x -> values(x.id(), x.begins(), x.grade(), x.letter(), x.classTeacher()),
          row -> new ClassRow(row.number(), row.small(), row.small(), row.text(), row.number()));

  private static final KeptTable<EnrolmentRow> ENROLMENTS =
      KeptTable.of(
          "enrolment id pupil_id class_id from_day to_day order_in order_out",
          SchoolRows::enrolments,
          x ->
              values(
                  x.id(), x.pupil(), x.schoolClass(), x.from(), x.to(), x.orderIn(), x.orderOut()),
          row ->
              new EnrolmentRow(
                  row.number(),
                  row.number(),
                  row.number(),
                  row.date(),
                  row.dateOrNull(),
                  row.text(),
                  row.text()));

  private static final KeptTable<SubjectRow> SUBJECTS =
      KeptTable.of(
          "subject id name",
          SchoolRows::subjects,
          x -> values(x.id(), x.name()),
          row -> new SubjectRow(row.number(), row.text()));

  private static final KeptTable<JournalRow> JOURNALS =
      KeptTable.of(
          "journal id begins subject_id class_id group_name teacher_id weekly_half_hours order_text",
          SchoolRows::journals,
          x ->
              values(
                  x.id(),
                  x.begins(),
                  x.subject(),
                  x.schoolClass(),
                  x.group(),
                  x.teacher(),
                  x.weeklyHalfHours(),
                  x.order()),
          row ->
              new JournalRow(
                  row.number(),
                  row.small(),
                  row.number(),
                  row.number(),
                  row.text(),
                  row.number(),
                  row.small(),
                  row.text()));

  private static final KeptTable<MemberRow> MEMBERS =
      KeptTable.of(
          "journal_member journal_id pupil_id from_day to_day order_out",
          SchoolRows::members,
          x -> values(x.journal(), x.pupil(), x.from(), x.to(), x.orderOut()),
          row ->
              new MemberRow(row.number(), row.number(), row.date(), row.dateOrNull(), row.text()));

  private static final KeptTable<SlotRow> SLOTS =
      KeptTable.of(
          "slot journal_id weekday bell_no weeks room from_day to_day",
          SchoolRows::slots,
          x -> values(x.journal(), x.day(), x.period(), x.weeks(), x.room(), x.from(), x.to()),
          row ->
              new SlotRow(
                  row.number(),
                  row.constant(DayOfWeek.class),
                  row.small(),
                  row.constant(Weeks.EVERY),
                  row.text(),
                  row.date(LocalDate.EPOCH),
                  row.dateOrNull()));

  private static final KeptTable<LessonRow> LESSONS =
      KeptTable.of(
          "lesson id journal_id term_no held_on bell_no starts_at ends_at room substitute_id",
          SchoolRows::lessons,
          x ->
              values(
                  x.id(),
                  x.journal(),
                  x.term(),
                  x.date(),
                  x.period(),
                  x.starts(),
                  x.ends(),
                  x.room(),
                  x.substitute()),
          row ->
              new LessonRow(
                  row.number(),
                  row.number(),
                  row.small(),
                  row.date(),
                  row.small(),
                  row.time(),
                  row.time(),
                  row.text(),
                  row.number()));

  private static final KeptTable<PlanItemRow> PLAN_ITEMS =
      KeptTable.of(
          "plan_item journal_id item_no planned_on theme title homework kind",
          SchoolRows::planItems,
          x -> values(x.journal(), x.no(), x.date(), x.theme(), x.title(), x.homework(), x.kind()),
          row ->
              new PlanItemRow(
                  row.number(),
                  row.small(),
                  row.dateOrNull(),
                  row.text(),
                  row.text(),
                  row.text(),
                  row.constant(LessonKind.class)));

  private static final KeptTable<CurriculumRow> CURRICULUM =
      KeptTable.of(
          "curriculum begins grade letter subject_id weekly_half_hours",
          SchoolRows::curriculum,
          x -> values(x.begins(), x.grade(), x.letter(), x.subject(), x.weeklyHalfHours()),
          row ->
              new CurriculumRow(row.small(), row.small(), row.text(), row.number(), row.small()));

  /** All of them. */
  static final List<KeptTable<?>> ALL =
      List.of(
          SCHOOL,
          TERMS,
          DAYS_OFF,
          LESSON_TIMES,
          PEOPLE,
          ROLES,
          GUARDIANS,
          CLASSES,
          ENROLMENTS,
          SUBJECTS,
          JOURNALS,
          MEMBERS,
          SLOTS,
          LESSONS,
          PLAN_ITEMS,
          CURRICULUM);

  private KeptTables() {}

  /** Makes rows of what was kept; tables of which nothing was kept are empty. */
  static SchoolRows read(Map<String, KeptTable.Texts> kept) {
    return new SchoolRows(
        SCHOOL.read(kept).stream().findFirst().orElse(null),
        TERMS.read(kept),
        DAYS_OFF.read(kept),
        LESSON_TIMES.read(kept),
        PEOPLE.read(kept),
        ROLES.read(kept),
        GUARDIANS.read(kept),
        CLASSES.read(kept),
        ENROLMENTS.read(kept),
        SUBJECTS.read(kept),
        JOURNALS.read(kept),
        MEMBERS.read(kept),
        SLOTS.read(kept),
        LESSONS.read(kept),
        PLAN_ITEMS.read(kept),
        CURRICULUM.read(kept));
  }
}
