package ua.journal.core.intake;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Role;
import ua.journal.core.common.ClassName;
import ua.journal.core.common.IdSource;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.school.Bell;
import ua.journal.core.school.DayOff;
import ua.journal.core.school.SchoolCalendar;
import ua.journal.core.school.Term;

/** The school as it would stand after the import. Lives in one planning, on one thread. */
final class Draft {
  private final int begins;
  private final LocalDate today;
  private final IdSource ids;
  private final long schoolId;

  final Ledger<Long, SchoolRows.SchoolRow> schools;
  final Ledger<List<Integer>, SchoolRows.TermRow> terms;
  final Ledger<DayOffKey, SchoolRows.DayOffRow> daysOff;
  final Ledger<Integer, SchoolRows.BellRow> bells;
  final Ledger<Long, SchoolRows.PersonRow> people;
  final Ledger<RoleKey, SchoolRows.RoleRow> roles;
  final Ledger<PairKey, SchoolRows.GuardianRow> guardians;
  final Ledger<ClassKey, SchoolRows.ClassRow> classes;
  final Ledger<Long, SchoolRows.EnrolmentRow> enrolments;
  final Ledger<String, SchoolRows.SubjectRow> subjects;
  final Ledger<JournalKey, SchoolRows.JournalRow> journals;
  final Ledger<MemberKey, SchoolRows.MemberRow> members;
  private final Map<Long, Set<MemberKey>> memberKeys = new HashMap<>();
  final Ledger<SlotKey, SchoolRows.SlotRow> slots;
  final Ledger<LessonKey, SchoolRows.LessonRow> lessons;
  final Ledger<PlanKey, SchoolRows.PlanItemRow> planItems;
  final Ledger<CurriculumKey, SchoolRows.CurriculumRow> curriculum;

  Draft(SchoolRows stored, ImportPlan.Setting setting) {
    this.begins = setting.begins();
    this.today = setting.today();
    this.ids = setting.ids();
    this.schoolId = setting.school();
    schools =
        new Ledger<>(
            SchoolRows.SchoolRow::id,
            stored.school() == null ? List.of() : List.of(stored.school()));
    terms = new Ledger<>(row -> List.of(row.begins(), row.no()), stored.terms());
    daysOff = new Ledger<>(row -> new DayOffKey(row.from(), row.name()), stored.daysOff());
    bells = new Ledger<>(SchoolRows.BellRow::no, stored.bells());
    people = new Ledger<>(SchoolRows.PersonRow::id, stored.people());
    roles = new Ledger<>(row -> new RoleKey(row.person(), row.role()), stored.roles());
    guardians = new Ledger<>(row -> new PairKey(row.guardian(), row.pupil()), stored.guardians());
    classes =
        new Ledger<>(
            row -> new ClassKey(row.begins(), row.grade(), row.letter()), stored.classes());
    enrolments = new Ledger<>(SchoolRows.EnrolmentRow::id, stored.enrolments());
    subjects = new Ledger<>(row -> Headings.key(row.name()), stored.subjects());
    journals = new Ledger<>(JournalKey::of, stored.journals());
    members =
        new Ledger<>(
            row -> new MemberKey(row.journal(), row.pupil(), row.from()), stored.members());
    stored.members().forEach(this::remember);
    slots =
        new Ledger<>(
            row -> new SlotKey(row.journal(), row.day(), row.bell(), row.from()), stored.slots());
    lessons =
        new Ledger<>(row -> new LessonKey(row.journal(), row.date(), row.bell()), stored.lessons());
    planItems = new Ledger<>(row -> new PlanKey(row.journal(), row.no()), stored.planItems());
    curriculum =
        new Ledger<>(
            row -> new CurriculumKey(row.begins(), row.grade(), row.letter(), row.subject()),
            stored.curriculum());
  }

  int begins() {
    return begins;
  }

  LocalDate today() {
    return today;
  }

  long nextId() {
    return ids.next();
  }

  long schoolId() {
    return schoolId;
  }

  SchoolRows.@Nullable SchoolRow school() {
    return schools.find(schoolId).orElse(null);
  }

  /** First day of the school year: of its first semester, else 1 September. */
  LocalDate yearFrom() {
    return calendar().terms().stream()
        .map(Term::from)
        .findFirst()
        .orElse(LocalDate.of(begins, Month.SEPTEMBER, 1));
  }

  SchoolCalendar calendar() {
    return new SchoolCalendar(
        begins,
        terms.all().stream()
            .filter(row -> row.begins() == begins)
            .map(row -> new Term(row.no(), row.from(), row.to(), row.state()))
            .sorted(Comparator.comparingInt(Term::no))
            .toList(),
        daysOff.all().stream().map(row -> new DayOff(row.from(), row.to(), row.name())).toList(),
        bells.all().stream()
            .map(row -> new Bell(row.no(), row.starts(), row.ends()))
            .sorted(Comparator.comparingInt(Bell::no))
            .toList());
  }

  Optional<SchoolRows.ClassRow> classOf(ClassName name) {
    return classes.find(new ClassKey(begins, name.grade(), name.letter()));
  }

  SchoolRows.ClassRow needClass(Line line, Field field) throws Unfit {
    ClassName name = line.className(field);
    return classOf(name)
        .orElseThrow(
            () ->
                new Unfit(
                    field,
                    name.toString(),
                    "Такого класу в цьому навчальному році немає. Спершу завантажте список учнів."));
  }

  /** Whether somebody has a role today. */
  boolean holds(long person, Role role) {
    return roles
        .find(new RoleKey(person, role))
        .filter(row -> !row.from().isAfter(today))
        .filter(row -> row.to() == null || !row.to().isBefore(today))
        .isPresent();
  }

  void give(long person, Role role, @Nullable LocalDate from, @Nullable LocalDate to) {
    Optional<SchoolRows.RoleRow> known = roles.find(new RoleKey(person, role));
    LocalDate since =
        from != null ? from : known.map(SchoolRows.RoleRow::from).orElse(firstAugust());
    LocalDate until = to != null ? to : known.map(SchoolRows.RoleRow::to).orElse(null);
    roles.put(new SchoolRows.RoleRow(person, role, since, until));
  }

  /** From when rights hold that no file dates. */
  LocalDate firstAugust() {
    return LocalDate.of(begins, Month.AUGUST, 1);
  }

  /** Memberships of one journal in any order. */
  List<SchoolRows.MemberRow> membersOf(long journal) {
    return memberKeys.getOrDefault(journal, Set.of()).stream()
        .map(key -> members.find(key).orElseThrow())
        .toList();
  }

  void put(SchoolRows.MemberRow row) {
    members.put(row);
    remember(row);
  }

  void put(SchoolRows rows) {
    if (rows.school() != null) {
      schools.put(rows.school());
    }
    rows.terms().forEach(terms::put);
    rows.daysOff().forEach(daysOff::put);
    rows.bells().forEach(bells::put);
    rows.people().forEach(people::put);
    rows.roles().forEach(roles::put);
    rows.guardians().forEach(guardians::put);
    rows.classes().forEach(classes::put);
    rows.enrolments().forEach(enrolments::put);
    rows.subjects().forEach(subjects::put);
    rows.journals().forEach(journals::put);
    rows.members().forEach(this::put);
    rows.slots().forEach(slots::put);
    rows.lessons().forEach(lessons::put);
    rows.planItems().forEach(planItems::put);
    rows.curriculum().forEach(curriculum::put);
  }

  private void remember(SchoolRows.MemberRow row) {
    memberKeys
        .computeIfAbsent(row.journal(), journal -> new LinkedHashSet<>())
        .add(new MemberKey(row.journal(), row.pupil(), row.from()));
  }

  /** The rows an import changes, as they are stored now. */
  SchoolRows before() {
    return rows(Ledger::before);
  }

  SchoolRows created() {
    return rows(Ledger::created);
  }

  SchoolRows updated() {
    return rows(Ledger::updated);
  }

  private SchoolRows rows(Part part) {
    return new SchoolRows(
        only(part.of(schools)),
        part.of(terms),
        part.of(daysOff),
        part.of(bells),
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

  int unchanged() {
    List<Ledger<?, ?>> ledgers = new ArrayList<>();
    ledgers.add(schools);
    ledgers.addAll(List.of(terms, daysOff, bells, people, roles, guardians, classes, enrolments));
    ledgers.addAll(List.of(subjects, journals, members, slots, lessons, planItems, curriculum));
    return ledgers.stream().mapToInt(Ledger::unchanged).sum();
  }

  private static SchoolRows.@Nullable SchoolRow only(List<SchoolRows.SchoolRow> rows) {
    return rows.isEmpty() ? null : rows.get(0);
  }

  /** Some of the rows of a ledger. */
  private interface Part {
    <R> List<R> of(Ledger<?, R> ledger);
  }

  /** Natural key of a day off. */
  record DayOffKey(LocalDate from, String name) {}

  /** Natural key of a staff role. */
  record RoleKey(long person, Role role) {}

  /** Natural key of a guardianship. */
  record PairKey(long guardian, long pupil) {}

  /** Natural key of a class. */
  record ClassKey(int begins, int grade, String letter) {}

  /** Natural key of a journal. */
  record JournalKey(int begins, long subject, long schoolClass, String group) {
    static JournalKey of(SchoolRows.JournalRow row) {
      return new JournalKey(row.begins(), row.subject(), row.schoolClass(), row.group());
    }
  }

  /** Natural key of a membership. */
  record MemberKey(long journal, long pupil, LocalDate from) {}

  /** Natural key of a weekly place. */
  record SlotKey(long journal, DayOfWeek day, int bell, LocalDate from) {}

  /** Natural key of a lesson. */
  record LessonKey(long journal, LocalDate date, int bell) {}

  /** Natural key of a line of the curriculum. */
  record CurriculumKey(int begins, int grade, String letter, long subject) {}

  /** Natural key of a plan item. */
  record PlanKey(long journal, int no) {}
}
