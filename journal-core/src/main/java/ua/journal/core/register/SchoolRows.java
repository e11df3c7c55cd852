package ua.journal.core.register;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Role;
import ua.journal.core.common.ClassName;
import ua.journal.core.lessons.LessonKind;
import ua.journal.core.school.PeriodState;
import ua.journal.core.timetable.Weeks;

/**
 * The school's structure as flat rows, to be compared and stored as a whole. Numbers are ids.
 *
 * @param school the school's requisites, null when it does not change
 * @param terms semesters
 * @param daysOff vacations and non-school days
 * @param lessonTimes lesson times
 * @param people people
 * @param roles staff roles
 * @param guardians guardianships
 * @param classes classes
 * @param enrolments enrolments in classes
 * @param subjects subjects
 * @param journals subject journals
 * @param members memberships in journals
 * @param slots weekly places in the timetable
 * @param lessons lessons made from the timetable
 * @param planItems items of calendar-thematic plans
 * @param curriculum weekly hours of subjects
 */
@API(status = API.Status.INTERNAL)
public record SchoolRows(
    @Nullable SchoolRow school,
    List<TermRow> terms,
    List<DayOffRow> daysOff,
    List<LessonTimeRow> lessonTimes,
    List<PersonRow> people,
    List<RoleRow> roles,
    List<GuardianRow> guardians,
    List<ClassRow> classes,
    List<EnrolmentRow> enrolments,
    List<SubjectRow> subjects,
    List<JournalRow> journals,
    List<MemberRow> members,
    List<SlotRow> slots,
    List<LessonRow> lessons,
    List<PlanItemRow> planItems,
    List<CurriculumRow> curriculum) {
  /** Rows of a school that has no curriculum. */
  public SchoolRows(
      @Nullable SchoolRow school,
      List<TermRow> terms,
      List<DayOffRow> daysOff,
      List<LessonTimeRow> lessonTimes,
      List<PersonRow> people,
      List<RoleRow> roles,
      List<GuardianRow> guardians,
      List<ClassRow> classes,
      List<EnrolmentRow> enrolments,
      List<SubjectRow> subjects,
      List<JournalRow> journals,
      List<MemberRow> members,
      List<SlotRow> slots,
      List<LessonRow> lessons,
      List<PlanItemRow> planItems) {
    this(
        school,
        terms,
        daysOff,
        lessonTimes,
        people,
        roles,
        guardians,
        classes,
        enrolments,
        subjects,
        journals,
        members,
        slots,
        lessons,
        planItems,
        List.of());
  }

  /**
   * Returns no rows at all.
   *
   * @return empty lists and no school
   */
  public static SchoolRows empty() {
    return new SchoolRows(
        null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /**
   * Returns all rows of all tables.
   *
   * @return the rows, never null
   */
  public List<Object> all() {
    List<Object> all = new ArrayList<>();
    if (school != null) {
      all.add(school);
    }
    Stream.of(terms, daysOff, lessonTimes, people, roles, guardians, classes, enrolments)
        .forEach(all::addAll);
    Stream.of(subjects, journals, members, slots, lessons, planItems, curriculum)
        .forEach(all::addAll);
    return all;
  }

  /** Requisites; key: id. */
  public record SchoolRow(long id, String name, String shortName, String code, String address) {}

  /**
   * Semester; key: begins + no. {@code begins} is the calendar year the school year begins in. An
   * update changes the days alone: the state has its own order (R-PER-02).
   */
  public record TermRow(int begins, int no, LocalDate from, LocalDate to, PeriodState state) {
    /** A semester that has just come in. */
    public TermRow(int begins, int no, LocalDate from, LocalDate to) {
      this(begins, no, from, to, PeriodState.fresh());
    }
  }

  /** Day off; key: from + name. */
  public record DayOffRow(LocalDate from, LocalDate to, String name) {}

  /** Lesson time; key: no. */
  public record LessonTimeRow(int no, LocalTime starts, LocalTime ends) {}

  /**
   * Person; key: id. {@code fileNo} is the personal file of a pupil or the staff number, unique in
   * the school when not empty; {@code sex} is «ж», «ч» or empty; {@code login} is empty for none.
   */
  public record PersonRow(
      long id,
      String surname,
      String given,
      String patronymic,
      String sex,
      @Nullable LocalDate born,
      String fileNo,
      String phone,
      String email,
      String login) {}

  /** Staff role; key: person + role. */
  public record RoleRow(long person, Role role, LocalDate from, @Nullable LocalDate to) {}

  /** Guardianship; key: guardian + pupil. {@code relation} is a word such as «мати». */
  public record GuardianRow(
      long guardian, long pupil, String relation, LocalDate from, @Nullable LocalDate to) {}

  /**
   * Class of a year; key: id, unique begins + grade + letter. {@code classTeacher} is 0 for nobody.
   */
  public record ClassRow(long id, int begins, int grade, String letter, long classTeacher) {
    /** What the class is called. */
    public ClassName name() {
      return new ClassName(grade, letter);
    }

    /** The same class with another class teacher. */
    ClassRow ledBy(long person) {
      return new ClassRow(id, begins, grade, letter, person);
    }
  }

  /** Enrolment; key: id. Orders are texts such as «№ 47-у від 30.10.2026», empty for none. */
  public record EnrolmentRow(
      long id,
      long pupil,
      long schoolClass,
      LocalDate from,
      @Nullable LocalDate to,
      String orderIn,
      String orderOut) {}

  /** Subject; key: id, unique name. */
  public record SubjectRow(long id, String name) {}

  /**
   * Subject journal; key: id, unique begins + subject + class + group. {@code weeklyHours} in
   * halves of an hour; {@code order} is the assignment's order, empty for none.
   */
  public record JournalRow(
      long id,
      int begins,
      long subject,
      long schoolClass,
      String group,
      long teacher,
      int weeklyHalfHours,
      String order) {}

  /** Membership in a journal; key: journal + pupil + from. */
  public record MemberRow(
      long journal, long pupil, LocalDate from, @Nullable LocalDate to, String orderOut) {}

  /**
   * Weekly place; key: journal + day + lesson time + from. It holds from {@code from}, which is
   * {@link LocalDate#EPOCH} when it has stood from the beginning, to {@code to}, null while nothing
   * ends it.
   */
  public record SlotRow(
      long journal,
      DayOfWeek day,
      int period,
      Weeks weeks,
      String room,
      LocalDate from,
      @Nullable LocalDate to) {
    /** A place that has stood from the beginning. */
    public SlotRow(long journal, DayOfWeek day, int period, String room) {
      this(journal, day, period, Weeks.EVERY, room, LocalDate.EPOCH, null);
    }
  }

  /** Lesson; key: id, unique journal + date + lesson time. {@code substitute} is 0 for nobody. */
  public record LessonRow(
      long id,
      long journal,
      int term,
      LocalDate date,
      int period,
      LocalTime starts,
      LocalTime ends,
      String room,
      long substitute) {}

  /**
   * Line of the curriculum; key: begins + grade + letter + subject. {@code letter} is empty for the
   * whole grade, hours are in halves.
   */
  public record CurriculumRow(
      int begins, int grade, String letter, long subject, int weeklyHalfHours) {}

  /** Plan item; key: journal + no. */
  public record PlanItemRow(
      long journal,
      int no,
      @Nullable LocalDate date,
      String theme,
      String title,
      String homework,
      LessonKind kind) {}
}
