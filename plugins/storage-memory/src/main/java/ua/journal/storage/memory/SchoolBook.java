package ua.journal.storage.memory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Role;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.intake.ImportRun;
import ua.journal.core.intake.Mapping;
import ua.journal.core.intake.SchoolRows;
import ua.journal.core.intake.SchoolRows.BellRow;
import ua.journal.core.intake.SchoolRows.ClassRow;
import ua.journal.core.intake.SchoolRows.DayOffRow;
import ua.journal.core.intake.SchoolRows.EnrolmentRow;
import ua.journal.core.intake.SchoolRows.GuardianRow;
import ua.journal.core.intake.SchoolRows.JournalRow;
import ua.journal.core.intake.SchoolRows.LessonRow;
import ua.journal.core.intake.SchoolRows.MemberRow;
import ua.journal.core.intake.SchoolRows.PersonRow;
import ua.journal.core.intake.SchoolRows.PlanItemRow;
import ua.journal.core.intake.SchoolRows.RoleRow;
import ua.journal.core.intake.SchoolRows.SchoolRow;
import ua.journal.core.intake.SchoolRows.SlotRow;
import ua.journal.core.intake.SchoolRows.SubjectRow;
import ua.journal.core.intake.SchoolRows.TermRow;
import ua.journal.core.notices.Notice;
import ua.journal.core.school.PeriodState;
import ua.journal.core.school.Term;
import ua.journal.core.substitution.Missed;

/** The structure of one school, all years. */
final class SchoolBook {
  static final SchoolBook EMPTY = new SchoolBook(0);

  final long id;
  @Nullable SchoolRow profile;
  Table<TermKey, TermRow> terms = new Table<>(r -> new TermKey(r.begins(), r.no()));
  Table<DayOffKey, DayOffRow> daysOff = new Table<>(r -> new DayOffKey(r.from(), r.name()));
  Table<Integer, BellRow> bells = new Table<>(BellRow::no);
  Table<Long, PersonRow> people = new Table<>(PersonRow::id);
  Table<RoleKey, RoleRow> roles = new Table<>(r -> new RoleKey(r.person(), r.role()));
  Table<GuardianKey, GuardianRow> guardians =
      new Table<>(r -> new GuardianKey(r.guardian(), r.pupil()));
  Table<Long, ClassRow> classes = new Table<>(ClassRow::id);
  Table<Long, EnrolmentRow> enrolments = new Table<>(EnrolmentRow::id);
  Table<Long, SubjectRow> subjects = new Table<>(SubjectRow::id);
  Table<Long, JournalRow> journals = new Table<>(JournalRow::id);
  Table<MemberKey, MemberRow> members =
      new Table<>(r -> new MemberKey(r.journal(), r.pupil(), r.from()));
  Table<SlotKey, SlotRow> slots = new Table<>(r -> new SlotKey(r.journal(), r.day(), r.bell()));
  Table<Long, LessonRow> lessons = new Table<>(LessonRow::id);
  Table<PlanKey, PlanItemRow> planItems = new Table<>(r -> new PlanKey(r.journal(), r.no()));
  Table<String, Mapping> mappings = new Table<>(Mapping::name);
  Table<Long, ImportRun> runs = new Table<>(ImportRun::id);
  Table<Long, MissedRow> missed = new Table<>(MissedRow::lesson);
  Table<Long, Notice> notices = new Table<>(Notice::id);
  CardBook cards = new CardBook();
  private @Nullable SchoolIndex index;

  private SchoolBook(long id) {
    this.id = id;
  }

  /** Copies the structure; the copy of {@link #EMPTY} takes the school's number. */
  SchoolBook copy(long school) {
    SchoolBook copy = new SchoolBook(school);
    copy.profile = profile;
    copy.terms = terms.copy();
    copy.daysOff = daysOff.copy();
    copy.bells = bells.copy();
    copy.people = people.copy();
    copy.roles = roles.copy();
    copy.guardians = guardians.copy();
    copy.classes = classes.copy();
    copy.enrolments = enrolments.copy();
    copy.subjects = subjects.copy();
    copy.journals = journals.copy();
    copy.members = members.copy();
    copy.slots = slots.copy();
    copy.lessons = lessons.copy();
    copy.planItems = planItems.copy();
    copy.mappings = mappings.copy();
    copy.runs = runs.copy();
    copy.missed = missed.copy();
    copy.notices = notices.copy();
    copy.cards = cards.copy();
    return copy;
  }

  void apply(SchoolRows created, SchoolRows updated) {
    index = null;
    terms.apply(created.terms(), updated.terms());
    daysOff.apply(created.daysOff(), updated.daysOff());
    bells.apply(created.bells(), updated.bells());
    people.apply(created.people(), updated.people());
    roles.apply(created.roles(), updated.roles());
    guardians.apply(created.guardians(), updated.guardians());
    classes.apply(created.classes(), updated.classes());
    enrolments.apply(created.enrolments(), updated.enrolments());
    subjects.apply(created.subjects(), updated.subjects());
    journals.apply(created.journals(), updated.journals());
    members.apply(created.members(), updated.members());
    slots.apply(created.slots(), updated.slots());
    lessons.apply(created.lessons(), updated.lessons());
    planItems.apply(created.planItems(), updated.planItems());
    people.unique(r -> r.fileNo().isEmpty() ? null : r.fileNo());
    classes.unique(r -> List.of(r.begins(), r.grade(), r.letter()));
    subjects.unique(SubjectRow::name);
    journals.unique(r -> List.of(r.begins(), r.subject(), r.schoolClass(), r.group()));
    lessons.unique(r -> List.of(r.journal(), r.date(), r.bell()));
  }

  /** Sorted views, made once per state of the structure; two readers may make the same twice. */
  SchoolIndex index() {
    SchoolIndex present = index;
    if (present == null) {
      present = new SchoolIndex(this);
      index = present;
    }
    return present;
  }

  /** The year a day belongs to: the last one begun, else the first there is. */
  OptionalInt yearOf(LocalDate day) {
    OptionalInt begun =
        terms.all().stream()
            .filter(term -> !term.from().isAfter(day))
            .mapToInt(TermRow::begins)
            .max();
    return begun.isPresent() ? begun : terms.all().stream().mapToInt(TermRow::begins).min();
  }

  List<Term> termsOf(int begins) {
    return terms.all().stream()
        .filter(term -> term.begins() == begins)
        .sorted(Comparator.comparingInt(TermRow::no))
        .map(term -> new Term(term.no(), term.from(), term.to(), PeriodState.OPEN))
        .toList();
  }

  PersonName name(long person) {
    PersonRow row = people.need(person);
    return new PersonName(row.surname(), row.given(), row.patronymic());
  }

  /** The signature of whoever wrote something; empty for the program itself. */
  String signature(PersonId person) {
    return people.get(person.value()) == null ? "" : name(person.value()).signed();
  }

  static String className(ClassRow row) {
    return row.grade() + "-" + row.letter();
  }

  static boolean inForce(LocalDate from, @Nullable LocalDate to, LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  /** Gives a lesson to somebody. */
  void substitute(LessonRow lesson) {
    index = null;
    lessons.apply(List.of(), List.of(lesson));
  }

  /** What the register says about a lesson; null takes back what it said. */
  record MissedRow(long lesson, @Nullable Missed missed) {}

  record TermKey(int begins, int no) {}

  record DayOffKey(LocalDate from, String name) {}

  record RoleKey(long person, Role role) {}

  record GuardianKey(long guardian, long pupil) {}

  record MemberKey(long journal, long pupil, LocalDate from) {}

  record SlotKey(long journal, DayOfWeek day, int bell) {}

  record PlanKey(long journal, int no) {}
}
