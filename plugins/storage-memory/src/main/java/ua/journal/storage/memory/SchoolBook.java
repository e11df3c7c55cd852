package ua.journal.storage.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.imports.ImportRun;
import ua.journal.core.imports.ImportTrace;
import ua.journal.core.imports.Mapping;
import ua.journal.core.register.ExternalId;
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
import ua.journal.core.school.Regime;
import ua.journal.core.school.RegimeLine;
import ua.journal.core.school.Term;
import ua.journal.core.school.YearFrame;
import ua.journal.storage.memory.BookRows.CurriculumKey;
import ua.journal.storage.memory.BookRows.DayOffKey;
import ua.journal.storage.memory.BookRows.GuardianKey;
import ua.journal.storage.memory.BookRows.JournalNote;
import ua.journal.storage.memory.BookRows.MemberKey;
import ua.journal.storage.memory.BookRows.MemberNote;
import ua.journal.storage.memory.BookRows.MissedRow;
import ua.journal.storage.memory.BookRows.PlanKey;
import ua.journal.storage.memory.BookRows.RoleKey;
import ua.journal.storage.memory.BookRows.SlotKey;
import ua.journal.storage.memory.BookRows.TermKey;

/** The structure of one school, all years. */
final class SchoolBook {
  static final SchoolBook EMPTY = new SchoolBook(0);

  final long id;
  @Nullable SchoolRow profile;
  Table<TermKey, TermRow> terms = new Table<>(r -> new TermKey(r.begins(), r.no()));
  Table<DayOffKey, DayOffRow> daysOff = new Table<>(r -> new DayOffKey(r.from(), r.name()));
  Table<Integer, LessonTimeRow> lessonTimes = new Table<>(LessonTimeRow::no);
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
  Table<SlotKey, SlotRow> slots =
      new Table<>(r -> new SlotKey(r.journal(), r.day(), r.period(), r.from()));
  Table<Long, LessonRow> lessons = new Table<>(LessonRow::id);
  Table<PlanKey, PlanItemRow> planItems = new Table<>(r -> new PlanKey(r.journal(), r.no()));
  Table<String, Mapping> mappings = new Table<>(Mapping::name);
  Table<Long, ImportRun> runs = new Table<>(ImportRun::id);
  PlanBook plans = new PlanBook();
  OfficeBook office = new OfficeBook();
  Table<CurriculumKey, CurriculumRow> curriculum =
      new Table<>(r -> new CurriculumKey(r.begins(), r.grade(), r.letter(), r.subject()));
  Table<List<Object>, ExternalId> externalIds =
      new Table<>(one -> List.of(one.kind(), one.externalId()));
  Table<Long, MissedRow> missed = new Table<>(MissedRow::lesson);
  @Nullable ImportTrace trace;
  Regime regime = Regime.ORDINARY;
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
    copy.lessonTimes = lessonTimes.copy();
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
    copy.externalIds = externalIds.copy();
    copy.missed = missed.copy();
    copy.trace = trace;
    copy.plans = plans.copy();
    copy.office = office.copy();
    copy.regime = regime;
    copy.curriculum = curriculum.copy();
    copy.cards = cards.copy();
    return copy;
  }

  void apply(SchoolRows created, SchoolRows updated) {
    index = null;
    terms.apply(created.terms(), updated.terms());
    daysOff.apply(created.daysOff(), updated.daysOff());
    lessonTimes.apply(created.lessonTimes(), updated.lessonTimes());
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
    curriculum.apply(created.curriculum(), updated.curriculum());
    people.unique(r -> r.fileNo().isEmpty() ? null : r.fileNo());
    classes.unique(r -> List.of(r.begins(), r.grade(), r.letter()));
    subjects.unique(SubjectRow::name);
    journals.unique(r -> List.of(r.begins(), r.subject(), r.schoolClass(), r.group()));
    lessons.unique(r -> List.of(r.journal(), r.date(), r.period()));
  }

  void remove(SchoolRows rows) {
    index = null;
    terms.remove(rows.terms());
    daysOff.remove(rows.daysOff());
    lessonTimes.remove(rows.lessonTimes());
    people.remove(rows.people());
    roles.remove(rows.roles());
    guardians.remove(rows.guardians());
    classes.remove(rows.classes());
    enrolments.remove(rows.enrolments());
    subjects.remove(rows.subjects());
    journals.remove(rows.journals());
    members.remove(rows.members());
    slots.remove(rows.slots());
    lessons.remove(rows.lessons());
    planItems.remove(rows.planItems());
    curriculum.remove(rows.curriculum());
    Set<Long> gone = new HashSet<>();
    rows.people().forEach(row -> gone.add(row.id()));
    rows.classes().forEach(row -> gone.add(row.id()));
    rows.journals().forEach(row -> gone.add(row.id()));
    externalIds.remove(externalIds.all().stream().filter(one -> gone.contains(one.id())).toList());
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
        .map(term -> new Term(term.no(), term.from(), term.to(), term.state()))
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
    return row.name().toString();
  }

  static boolean inForce(LocalDate from, @Nullable LocalDate to, LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  /** Replaces the days and lesson times of a year. */
  void frame(YearFrame year) {
    index = null;
    LocalDate from = YearFrame.firstDay(year.begins());
    LocalDate to = YearFrame.lastDay(year.begins());
    terms.removeIf(row -> row.begins() == year.begins());
    daysOff.removeIf(row -> inForce(from, to, row.from()));
    lessonTimes.removeIf(row -> true);
    List<TermRow> newTerms =
        year.terms().stream()
            .map(
                term -> new TermRow(year.begins(), term.no(), term.from(), term.to(), term.state()))
            .toList();
    terms.apply(newTerms, List.of());
    daysOff.apply(
        year.daysOff().stream()
            .map(off -> new DayOffRow(off.from(), off.to(), off.name()))
            .toList(),
        List.of());
    lessonTimes.apply(
        year.ordinary().lessonTimes().stream()
            .map(period -> new LessonTimeRow(period.no(), period.starts(), period.ends()))
            .toList(),
        List.of());
    List<RegimeLine> lines = new ArrayList<>(regime.lines());
    lines.removeIf(line -> inForce(from, to, line.from()));
    lines.addAll(year.regime().lines());
    regime = new Regime(year.regime().schedules(), lines);
  }

  /** Takes lessons out. */
  void remove(Set<Long> gone) {
    index = null;
    lessons.removeIf(row -> gone.contains(row.id()));
  }

  /** Gives a lesson to somebody. */
  void substitute(LessonRow lesson) {
    index = null;
    lessons.apply(List.of(), List.of(lesson));
  }

  /** Puts a plan in the place of a journal's present one. */
  void replacePlan(long journal, List<PlanItemRow> items) {
    index = null;
    planItems.removeIf(row -> row.journal() == journal);
    planItems.apply(items, List.of());
  }

  /** Puts a row in the place of one with the same key, or beside the others. */
  void put(MemberRow row) {
    index = null;
    boolean known = members.get(keyOf(row)) != null;
    members.apply(known ? List.of() : List.of(row), known ? List.of(row) : List.of());
  }

  static MemberKey keyOf(MemberRow row) {
    return new MemberKey(row.journal(), row.pupil(), row.from());
  }

  MemberNote note(MemberKey key) {
    return office.memberNotes.getOrDefault(key, MemberNote.NONE);
  }

  JournalNote note(long journal) {
    return office.journalNotes.getOrDefault(journal, JournalNote.NONE);
  }

  /** Puts a version of the timetable into force. */
  void publish(
      List<SlotRow> begun,
      List<SlotRow> dated,
      List<LessonRow> appear,
      List<LessonRow> placed,
      List<Long> vanish) {
    index = null;
    slots.apply(begun, dated);
    vanish.forEach(lessons::remove);
    lessons.apply(appear, placed);
    lessons.unique(r -> List.of(r.journal(), r.date(), r.period()));
  }
}
