package ua.journal.core.rollover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.ClassName;
import ua.journal.core.common.IdSource;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.register.SchoolRows.ClassRow;
import ua.journal.core.register.SchoolRows.EnrolmentRow;
import ua.journal.core.register.SchoolRows.JournalRow;
import ua.journal.core.register.SchoolRows.MemberRow;
import ua.journal.core.register.SchoolRows.SlotRow;
import ua.journal.core.register.SchoolRows.TermRow;
import ua.journal.core.school.YearFrame;

/**
 * What opening the next year adds: a function of what is stored. Every grade keeps its classes,
 * load and timetable, so that the draft has no clash; class teachers and pupils move up. What is
 * there already is not made again. Lives in one planning, on one thread.
 */
final class Rollover {
  private static final int LAST_PRIMARY = 4;
  private static final int YEAR_SHIFT_DAYS = 364;
  private final SchoolRows stored;
  private final int begins;
  private final IdSource ids;
  private final LocalDate today;
  private final Map<Long, PupilDecision> decisions = new HashMap<>();
  private final Map<ClassName, ClassRow> next = new HashMap<>();
  private final Map<Long, ClassRow> byId = new HashMap<>();
  private final Set<Long> placed = new HashSet<>();
  private final List<ClassRow> classes = new ArrayList<>();
  private final List<EnrolmentRow> enrolments = new ArrayList<>();
  private final List<EnrolmentRow> ended = new ArrayList<>();
  private final List<JournalRow> journals = new ArrayList<>();
  private final List<MemberRow> members = new ArrayList<>();
  private final List<SlotRow> slots = new ArrayList<>();

  Rollover(SchoolRows stored, int begins, List<PupilDecision> decided, RequestContext context) {
    this.stored = stored;
    this.begins = begins;
    this.ids = context.ids();
    this.today = context.today();
    decided.forEach(decision -> decisions.put(decision.pupil().value(), decision));
    for (ClassRow row : stored.classes()) {
      byId.put(row.id(), row);
      if (row.begins() == begins + 1) {
        next.put(row.name(), row);
      }
    }
    stored.enrolments().stream()
        .filter(row -> schoolClass(row).begins() == begins + 1)
        .forEach(row -> placed.add(row.pupil()));
  }

  /** Makes everything; call once. */
  void make() {
    if (isLate()) {
      stayers().forEach(this::move);
      enrol(stored.journals().stream().filter(row -> row.begins() == begins + 1).toList());
      return;
    }
    stored.classes().stream().filter(row -> row.begins() == begins).forEach(this::keepGrade);
    stayers().forEach(this::move);
    copyLoad();
  }

  /** Once the next year has begun its classes and load are the school's own; only pupils come. */
  boolean isLate() {
    boolean stands = stored.terms().stream().anyMatch(row -> row.begins() == begins + 1);
    return stands && !today.isBefore(firstDay());
  }

  SchoolRows created() {
    return new SchoolRows(
        null,
        terms(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        classes,
        enrolments,
        List.of(),
        journals,
        members,
        slots,
        List.of(),
        List.of());
  }

  SchoolRows updated() {
    return new SchoolRows(
        null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), ended,
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  NextYear.Counts counts() {
    return new NextYear.Counts(
        classes.size(), enrolments.size(), ended.size(), journals.size(), slots.size());
  }

  /** This year's semesters on the same weekdays a year later; none when there are some already. */
  List<TermRow> terms() {
    if (stored.terms().stream().anyMatch(row -> row.begins() == begins + 1)) {
      return List.of();
    }
    return stored.terms().stream()
        .filter(row -> row.begins() == begins)
        .map(row -> new TermRow(begins + 1, row.no(), shifted(row.from()), shifted(row.to())))
        .toList();
  }

  private LocalDate shifted(LocalDate day) {
    LocalDate first = YearFrame.firstDay(begins + 1);
    LocalDate moved =
        day.equals(YearFrame.firstDay(begins)) ? first : day.plusDays(YEAR_SHIFT_DAYS);
    return moved.isBefore(first) ? first : moved;
  }

  /** First day of the next year: of its first semester, else 1 September. */
  LocalDate firstDay() {
    return stored.terms().stream()
        .filter(row -> row.begins() == begins + 1 && row.no() == 1)
        .map(TermRow::from)
        .findFirst()
        .orElse(YearFrame.firstDay(begins + 1));
  }

  /** Pupils who are in a class of this year on its last day. */
  List<EnrolmentRow> stayers() {
    Map<Long, EnrolmentRow> last = new HashMap<>();
    for (EnrolmentRow row : stored.enrolments()) {
      boolean open = schoolClass(row).begins() == begins && isOpen(row);
      EnrolmentRow known = last.get(row.pupil());
      if (open && (known == null || known.from().isBefore(row.from()))) {
        last.put(row.pupil(), row);
      }
    }
    return stored.enrolments().stream().filter(row -> last.get(row.pupil()) == row).toList();
  }

  private boolean isOpen(EnrolmentRow row) {
    PupilDecision decision = decisions.get(row.pupil());
    return row.to() == null || decision != null && row.orderOut().equals(decision.ground());
  }

  private ClassRow schoolClass(EnrolmentRow stay) {
    return Objects.requireNonNull(byId.get(stay.schoolClass()));
  }

  /** Names of the classes of the next year by the pupils on their lists already. */
  Map<Long, String> places() {
    Map<Long, String> places = new HashMap<>();
    for (EnrolmentRow row : stored.enrolments()) {
      ClassRow to = schoolClass(row);
      if (to.begins() == begins + 1) {
        places.put(row.pupil(), to.name().toString());
      }
    }
    return places;
  }

  private void keepGrade(ClassRow row) {
    ClassRow below =
        stored.classes().stream()
            .filter(
                each ->
                    each.begins() == begins
                        && each.grade() == row.grade() - 1
                        && each.letter().equals(row.letter()))
            .findFirst()
            .orElse(null);
    open(row.name(), below);
  }

  /** Opens a class of the next year; the class teacher moves up with it, but not out of primary. */
  private ClassRow open(ClassName key, @Nullable ClassRow from) {
    return next.computeIfAbsent(
        key,
        missing -> {
          long teacher = from == null || from.grade() == LAST_PRIMARY ? 0 : from.classTeacher();
          ClassRow row = new ClassRow(ids.next(), begins + 1, key.grade(), key.letter(), teacher);
          classes.add(row);
          byId.put(row.id(), row);
          return row;
        });
  }

  private void move(EnrolmentRow stay) {
    PupilDecision decision = decisions.get(stay.pupil());
    if (decision == null || placed.contains(stay.pupil())) {
      return;
    }
    ClassRow from = schoolClass(stay);
    if (decision.outcome().stays()) {
      boolean up = decision.outcome() == YearOutcome.PROMOTED;
      ClassName goal = new ClassName(from.grade() + (up ? 1 : 0), from.letter());
      ClassRow to = open(goal, up ? from : null);
      enrolments.add(
          new EnrolmentRow(
              ids.next(), stay.pupil(), to.id(), firstDay(), null, decision.ground(), ""));
    } else if (stay.to() == null) {
      ended.add(
          new EnrolmentRow(
              stay.id(),
              stay.pupil(),
              stay.schoolClass(),
              stay.from(),
              lastDay(decision),
              stay.orderIn(),
              decision.ground()));
    }
  }

  /** Who leaves is on the lists to the last lesson, and to the council's day when that is later. */
  private LocalDate lastDay(PupilDecision decision) {
    LocalDate end =
        stored.terms().stream()
            .filter(row -> row.begins() == begins)
            .map(TermRow::to)
            .max(LocalDate::compareTo)
            .orElse(decision.protocolDay());
    return end.isBefore(decision.protocolDay()) ? decision.protocolDay() : end;
  }

  /** The load and timetable of each class name, with the pupils of its lists. */
  private void copyLoad() {
    Map<JournalKey, JournalRow> known = new HashMap<>();
    stored.journals().stream()
        .filter(row -> row.begins() == begins + 1)
        .forEach(row -> known.put(JournalKey.of(row, row.schoolClass()), row));
    Map<Long, List<SlotRow>> places = new HashMap<>();
    stored.slots().stream()
        .filter(row -> row.to() == null)
        .forEach(row -> places.computeIfAbsent(row.journal(), id -> new ArrayList<>()).add(row));
    for (JournalRow row : stored.journals()) {
      if (row.begins() == begins) {
        ClassRow old = Objects.requireNonNull(byId.get(row.schoolClass()));
        ClassRow fresh = Objects.requireNonNull(next.get(old.name()));
        JournalKey key = JournalKey.of(row, fresh.id());
        if (!known.containsKey(key)) {
          JournalRow copy = copy(row, fresh);
          known.put(key, copy);
          journals.add(copy);
          for (SlotRow slot : places.getOrDefault(row.id(), List.of())) {
            slots.add(
                new SlotRow(
                    copy.id(),
                    slot.day(),
                    slot.period(),
                    slot.weeks(),
                    slot.room(),
                    LocalDate.EPOCH,
                    null));
          }
        }
      }
    }
    enrol(known.values());
  }

  private JournalRow copy(JournalRow row, ClassRow to) {
    return new JournalRow(
        ids.next(),
        begins + 1,
        row.subject(),
        to.id(),
        row.group(),
        row.teacher(),
        row.weeklyHalfHours(),
        "");
  }

  /** Whole classes stand on the lists of their journals; groups are formed in September. */
  private void enrol(Iterable<JournalRow> load) {
    for (JournalRow journal : load) {
      for (EnrolmentRow row : enrolments) {
        if (journal.group().isEmpty() && row.schoolClass() == journal.schoolClass()) {
          members.add(new MemberRow(journal.id(), row.pupil(), row.from(), null, ""));
        }
      }
    }
  }

  private record JournalKey(long subject, long schoolClass, String group) {
    static JournalKey of(JournalRow row, long schoolClass) {
      return new JournalKey(row.subject(), schoolClass, row.group());
    }
  }
}
