package ua.journal.core.register;

import java.time.LocalDate;
import java.time.Month;
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
import ua.journal.core.register.SchoolLedgers.ClassKey;
import ua.journal.core.register.SchoolLedgers.ListKey;
import ua.journal.core.register.SchoolLedgers.MemberKey;
import ua.journal.core.register.SchoolLedgers.RoleKey;
import ua.journal.core.school.DayOff;
import ua.journal.core.school.LessonTime;
import ua.journal.core.school.PeriodState;
import ua.journal.core.school.SchoolCalendar;
import ua.journal.core.school.Term;

/** The school as it would stand: what is stored, over it what was said. Nothing is written. */
public final class SchoolDraft {
  private final Setting setting;
  private final SchoolLedgers rows;
  private final Map<ListKey, Set<MemberKey>> memberKeys = new HashMap<>();
  private final Map<Long, Set<Long>> byPupil = new HashMap<>();
  private final Map<Long, Set<Long>> byClass = new HashMap<>();

  /**
   * Begins with what is stored.
   *
   * @param stored the rows that may be spoken of, not null
   * @param setting school, year and day, not null
   */
  public SchoolDraft(SchoolRows stored, Setting setting) {
    this.setting = setting;
    this.rows = SchoolLedgers.of(stored);
    stored.members().forEach(this::remember);
    stored.enrolments().forEach(this::remember);
  }

  /**
   * What is being drafted.
   *
   * @param school the school
   * @param asker who says it, 0 for nobody in particular
   * @param begins calendar year in which the school year begins
   * @param today the day at the school
   * @param ids source of identifiers
   */
  public record Setting(long school, long asker, int begins, LocalDate today, IdSource ids) {}

  /**
   * Returns the tables.
   *
   * @return the tables, never null
   */
  public SchoolLedgers rows() {
    return rows;
  }

  /**
   * Returns the school year that is spoken of.
   *
   * @return calendar year in which it begins
   */
  public int begins() {
    return setting.begins();
  }

  /**
   * Returns the day at the school.
   *
   * @return the day, never null
   */
  public LocalDate today() {
    return setting.today();
  }

  /**
   * Gives a new identifier.
   *
   * @return the identifier
   */
  public long nextId() {
    return setting.ids().next();
  }

  long asker() {
    return setting.asker();
  }

  long schoolId() {
    return setting.school();
  }

  /**
   * Returns the school's requisites.
   *
   * @return the row, null when there is no school yet
   */
  public SchoolRows.@Nullable SchoolRow school() {
    return rows.schools().find(setting.school()).orElse(null);
  }

  /** First day of the school year: of its first semester, else 1 September. */
  LocalDate yearFrom() {
    return calendar().terms().stream()
        .map(Term::from)
        .findFirst()
        .orElse(LocalDate.of(begins(), Month.SEPTEMBER, 1));
  }

  /**
   * Returns terms, days off and ordinary lesson times of the year.
   *
   * @return the calendar, never null
   */
  public SchoolCalendar calendar() {
    return new SchoolCalendar(
        begins(),
        rows.terms().all().stream()
            .filter(row -> row.begins() == begins())
            .map(row -> new Term(row.no(), row.from(), row.to(), PeriodState.OPEN))
            .sorted(Comparator.comparingInt(Term::no))
            .toList(),
        rows.daysOff().all().stream()
            .map(row -> new DayOff(row.from(), row.to(), row.name()))
            .toList(),
        rows.lessonTimes().all().stream()
            .map(row -> new LessonTime(row.no(), row.starts(), row.ends()))
            .sorted(Comparator.comparingInt(LessonTime::no))
            .toList());
  }

  /**
   * Finds a class of the year.
   *
   * @param name its name, not null
   * @return the class, or empty
   */
  public Optional<SchoolRows.ClassRow> classOf(ClassName name) {
    return rows.classes().find(new ClassKey(begins(), name.grade(), name.letter()));
  }

  /** Finds a class of the year, or opens it without a class teacher. */
  SchoolRows.ClassRow classAt(ClassName name) throws NotTaken {
    Optional<SchoolRows.ClassRow> known = classOf(name);
    if (known.isEmpty() && !OpenClass.isName(name)) {
      throw new NotTaken(StayRules::finding, "register.className", Part.CLASS, name.toString());
    }
    return known.orElseGet(
        () -> new SchoolRows.ClassRow(nextId(), begins(), name.grade(), name.letter(), 0));
  }

  /** Finds a subject by its name, or begins one. */
  SchoolRows.SubjectRow subjectAt(String name) {
    return rows.subjects()
        .find(Compared.subject(name))
        .orElseGet(() -> new SchoolRows.SubjectRow(nextId(), name));
  }

  /** Whether somebody has a role today. */
  boolean holds(long person, Role role) {
    return rows.roles()
        .find(new RoleKey(person, role))
        .filter(row -> !row.from().isAfter(today()))
        .filter(row -> row.to() == null || !row.to().isBefore(today()))
        .isPresent();
  }

  void give(long person, Role role, @Nullable LocalDate from, @Nullable LocalDate to) {
    Optional<SchoolRows.RoleRow> known = rows.roles().find(new RoleKey(person, role));
    LocalDate since =
        from != null ? from : known.map(SchoolRows.RoleRow::from).orElse(firstAugust());
    LocalDate until = to != null ? to : known.map(SchoolRows.RoleRow::to).orElse(null);
    rows.roles().put(new SchoolRows.RoleRow(person, role, since, until));
  }

  /** From when rights hold that nothing dates. */
  LocalDate firstAugust() {
    return LocalDate.of(begins(), Month.AUGUST, 1);
  }

  /** Places of a pupil on the list of a journal. */
  List<SchoolRows.MemberRow> membersOf(long journal, long pupil) {
    return memberKeys.getOrDefault(new ListKey(journal, pupil), Set.of()).stream()
        .map(key -> rows.members().find(key).orElseThrow())
        .toList();
  }

  /** Stays of a pupil in classes of all years, in the order in which they were said. */
  List<SchoolRows.EnrolmentRow> staysOf(long pupil) {
    return stays(byPupil.getOrDefault(pupil, Set.of()));
  }

  /**
   * Lists the stays in a class.
   *
   * @param schoolClass the class
   * @return the stays, those that have ended too, never null
   */
  public List<SchoolRows.EnrolmentRow> staysIn(long schoolClass) {
    return stays(byClass.getOrDefault(schoolClass, Set.of()));
  }

  private List<SchoolRows.EnrolmentRow> stays(Set<Long> ids) {
    return ids.stream().map(id -> rows.enrolments().find(id).orElseThrow()).toList();
  }

  void put(SchoolRows.EnrolmentRow row) {
    rows.enrolments().put(row);
    remember(row);
  }

  void put(SchoolRows.MemberRow row) {
    rows.members().put(row);
    remember(row);
  }

  /**
   * Puts rows as they are, without judging them.
   *
   * @param more the rows, not null
   */
  public void put(SchoolRows more) {
    if (more.school() != null) {
      rows.schools().put(more.school());
    }
    more.terms().forEach(rows.terms()::put);
    more.daysOff().forEach(rows.daysOff()::put);
    more.lessonTimes().forEach(rows.lessonTimes()::put);
    more.people().forEach(rows.people()::put);
    more.roles().forEach(rows.roles()::put);
    more.guardians().forEach(rows.guardians()::put);
    more.classes().forEach(rows.classes()::put);
    more.enrolments().forEach(this::put);
    more.subjects().forEach(rows.subjects()::put);
    more.journals().forEach(rows.journals()::put);
    more.members().forEach(this::put);
    more.slots().forEach(rows.slots()::put);
    more.lessons().forEach(rows.lessons()::put);
    more.planItems().forEach(rows.planItems()::put);
    more.curriculum().forEach(rows.curriculum()::put);
  }

  private void remember(SchoolRows.EnrolmentRow row) {
    byPupil.computeIfAbsent(row.pupil(), id -> new LinkedHashSet<>()).add(row.id());
    byClass.computeIfAbsent(row.schoolClass(), id -> new LinkedHashSet<>()).add(row.id());
  }

  private void remember(SchoolRows.MemberRow row) {
    memberKeys
        .computeIfAbsent(new ListKey(row.journal(), row.pupil()), key -> new LinkedHashSet<>(2))
        .add(new MemberKey(row.journal(), row.pupil(), row.from()));
  }

  /**
   * Returns the rows that change, as they are stored now.
   *
   * @return the rows, never null
   */
  public SchoolRows before() {
    return rows.before();
  }

  /**
   * Returns the rows to add.
   *
   * @return the rows, never null
   */
  public SchoolRows created() {
    return rows.created();
  }

  /**
   * Returns the rows to replace.
   *
   * @return the rows as they would stand, never null
   */
  public SchoolRows updated() {
    return rows.updated();
  }

  /**
   * Counts rows something was said about that stand just so.
   *
   * @return how many
   */
  public int unchanged() {
    return rows.unchanged();
  }
}
