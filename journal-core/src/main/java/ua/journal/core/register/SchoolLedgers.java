package ua.journal.core.register;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Role;
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

/**
 * The tables of a {@link SchoolDraft}, each with its natural key. Not thread-safe.
 *
 * @param schools the school's requisites
 * @param terms semesters
 * @param daysOff vacations and non-school days
 * @param lessonTimes lesson times
 * @param people people
 * @param roles staff roles
 * @param guardians guardianships
 * @param classes classes
 * @param enrolments enrolments in classes
 * @param subjects subjects, by the name as names are compared
 * @param journals subject journals
 * @param members places on lists of journals; put by {@link SchoolDraft#put}
 * @param slots weekly places in the timetable
 * @param lessons lessons made from the timetable
 * @param planItems items of plans
 * @param curriculum weekly hours of subjects
 */
public record SchoolLedgers(
    Ledger<Long, SchoolRow> schools,
    Ledger<List<Integer>, TermRow> terms,
    Ledger<DayOffKey, DayOffRow> daysOff,
    Ledger<Integer, LessonTimeRow> lessonTimes,
    Ledger<Long, PersonRow> people,
    Ledger<RoleKey, RoleRow> roles,
    Ledger<PairKey, GuardianRow> guardians,
    Ledger<ClassKey, ClassRow> classes,
    Ledger<Long, EnrolmentRow> enrolments,
    Ledger<String, SubjectRow> subjects,
    Ledger<JournalKey, JournalRow> journals,
    Ledger<MemberKey, MemberRow> members,
    Ledger<SlotKey, SlotRow> slots,
    Ledger<LessonKey, LessonRow> lessons,
    Ledger<PlanKey, PlanItemRow> planItems,
    Ledger<CurriculumKey, CurriculumRow> curriculum) {
  static SchoolLedgers of(SchoolRows stored) {
    SchoolRow school = stored.school();
    return new SchoolLedgers(
        new Ledger<>(SchoolRow::id, school == null ? List.of() : List.of(school)),
        new Ledger<>(row -> List.of(row.begins(), row.no()), stored.terms()),
        new Ledger<>(row -> new DayOffKey(row.from(), row.name()), stored.daysOff()),
        new Ledger<>(LessonTimeRow::no, stored.lessonTimes()),
        new Ledger<>(PersonRow::id, stored.people()),
        new Ledger<>(row -> new RoleKey(row.person(), row.role()), stored.roles()),
        new Ledger<>(row -> new PairKey(row.guardian(), row.pupil()), stored.guardians()),
        new Ledger<>(
            row -> new ClassKey(row.begins(), row.grade(), row.letter()), stored.classes()),
        new Ledger<>(EnrolmentRow::id, stored.enrolments()),
        new Ledger<>(row -> Compared.subject(row.name()), stored.subjects()),
        new Ledger<>(JournalKey::of, stored.journals()),
        new Ledger<>(
            row -> new MemberKey(row.journal(), row.pupil(), row.from()), stored.members()),
        new Ledger<>(
            row -> new SlotKey(row.journal(), row.day(), row.period(), row.from()), stored.slots()),
        new Ledger<>(LessonKey::of, stored.lessons()),
        new Ledger<>(row -> new PlanKey(row.journal(), row.no()), stored.planItems()),
        new Ledger<>(
            row -> new CurriculumKey(row.begins(), row.grade(), row.letter(), row.subject()),
            stored.curriculum()));
  }

  /** The rows that change, as they are stored now. */
  SchoolRows before() {
    return rows(Ledger::before);
  }

  SchoolRows created() {
    return rows(Ledger::created);
  }

  SchoolRows updated() {
    return rows(Ledger::updated);
  }

  int unchanged() {
    return Stream.of(
                schools, terms, daysOff, lessonTimes, people, roles, guardians, classes, enrolments)
            .mapToInt(Ledger::unchanged)
            .sum()
        + Stream.of(subjects, journals, members, slots, lessons, planItems, curriculum)
            .mapToInt(Ledger::unchanged)
            .sum();
  }

  private SchoolRows rows(Part part) {
    return new SchoolRows(
        only(part.of(schools)),
        part.of(terms),
        part.of(daysOff),
        part.of(lessonTimes),
        part.of(people),
        part.of(roles),
        part.of(guardians),
        part.of(classes),
        part.of(enrolments),
        part.of(subjects),
        part.of(journals),
        part.of(members),
        part.of(slots),
        part.of(lessons),
        part.of(planItems),
        part.of(curriculum));
  }

  private static @Nullable SchoolRow only(List<SchoolRow> rows) {
    return rows.isEmpty() ? null : rows.get(0);
  }

  /** Some of the rows of a ledger. */
  private interface Part {
    <R> List<R> of(Ledger<?, R> ledger);
  }

  /** Natural key of a day off. */
  public record DayOffKey(LocalDate from, String name) {}

  /** Natural key of a staff role. */
  public record RoleKey(long person, Role role) {}

  /** Natural key of a guardianship. */
  public record PairKey(long guardian, long pupil) {}

  /** Natural key of a class. */
  public record ClassKey(int begins, int grade, String letter) {}

  /** Natural key of a journal. */
  public record JournalKey(int begins, long subject, long schoolClass, String group) {
    static JournalKey of(JournalRow row) {
      return new JournalKey(row.begins(), row.subject(), row.schoolClass(), row.group());
    }
  }

  /** Natural key of a membership. */
  public record MemberKey(long journal, long pupil, LocalDate from) {
    @Override
    public int hashCode() {
      return spread(journal, 31 * pupil + from.hashCode());
    }
  }

  /** A pupil on the list of a journal, whenever. */
  record ListKey(long journal, long pupil) {
    @Override
    public int hashCode() {
      return spread(journal, pupil);
    }
  }

  /** Natural key of a weekly place. */
  public record SlotKey(long journal, DayOfWeek day, int period, LocalDate from) {}

  /** Natural key of a lesson. */
  public record LessonKey(long journal, LocalDate date, int period) {
    static LessonKey of(LessonRow row) {
      return new LessonKey(row.journal(), row.date(), row.period());
    }

    @Override
    public int hashCode() {
      return spread(journal, 31L * date.hashCode() + period);
    }
  }

  /**
   * A hash of keys of which there are many. Ids and days differ in few low bits: the sum a record
   * makes of them would be the same for many keys.
   */
  private static int spread(long one, long other) {
    long mixed = (one * 0x9E3779B97F4A7C15L + other) * 0xC2B2AE3D27D4EB4FL;
    return (int) (mixed ^ mixed >>> 32);
  }

  /** Natural key of a line of the curriculum. */
  public record CurriculumKey(int begins, int grade, String letter, long subject) {}

  /** Natural key of a plan item. */
  public record PlanKey(long journal, int no) {}
}
