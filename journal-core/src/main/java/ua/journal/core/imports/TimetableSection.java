package ua.journal.core.imports;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import ua.journal.core.common.ClassName;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.register.SchoolDraft;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.timetable.BroughtWeek;
import ua.journal.core.timetable.Clash;
import ua.journal.core.timetable.Clashes;
import ua.journal.core.timetable.Occupation;

/** The timetable grid: a row per day and lesson, a column per class. */
final class TimetableSection implements Section {
  private static final int LESSON_WITHOUT_BELL = -1;
  private static final int LONGEST_CELL = 400;

  private final SchoolDraft draft;
  private final Journals journals;
  private final List<ImportReport.Refusal> refused;
  private final LearningClasses week;
  private final Map<Hour, List<Occupation>> taken = new HashMap<>();
  private final Map<Weekly, SchoolRows.SlotRow> known = new HashMap<>();
  private final Set<Long> begun = new HashSet<>();
  private final Map<Integer, SchoolRows.ClassRow> classes = new HashMap<>();
  private boolean placed;
  private DayOfWeek day = DayOfWeek.MONDAY;

  TimetableSection(
      SchoolDraft draft,
      Journals journals,
      List<ImportReport.Refusal> refused,
      Supplier<Set<Long>> written) {
    this.draft = draft;
    this.journals = journals;
    this.refused = refused;
    this.week = new LearningClasses(draft, written);
  }

  /** Places of classes that learn by another timetable already, empty when there are none. */
  Optional<BroughtWeek> brought() {
    return week.brought();
  }

  /** Whether it has put anything into the timetable in force. */
  boolean placed() {
    return placed;
  }

  @Override
  public void begin(Sheet sheet) {
    classes.clear();
    taken.clear();
    known.clear();
    begun.clear();
    draft.rows().lessons().all().forEach(row -> begun.add(row.journal()));
    for (SchoolRows.SlotRow slot : draft.rows().slots().all()) {
      if (journals.row(slot.journal()).begins() == draft.begins()) {
        known.merge(Weekly.of(slot), slot, TimetableSection::later);
        if (isAhead(slot)) {
          occupy(occupation(slot));
        }
      }
    }
    List<String> headings = sheet.headings();
    for (int column = 0; column < headings.size(); column++) {
      int at = column;
      ClassNames.parse(headings.get(column))
          .flatMap(draft::classOf)
          .ifPresent(row -> classes.put(at, row));
      refuseUnknownClass(sheet, headings.get(column));
    }
  }

  @Override
  public void take(Line line) throws Unfit {
    if (!line.text(Field.DAY).isEmpty()) {
      day = Weekdays.parse(line.text(Field.DAY));
    }
    int period = line.number(Field.LESSON);
    int usable = draft.rows().lessonTimes().find(period).isPresent() ? period : LESSON_WITHOUT_BELL;
    for (Map.Entry<Integer, SchoolRows.ClassRow> column : classes.entrySet()) {
      String cell = line.cell(column.getKey());
      String heading = line.sheet().headings().get(column.getKey());
      try {
        place(line, heading, column.getValue(), cell, usable);
      } catch (Unfit unfit) {
        refused.add(unfit.at(line.sheet(), line.row(), heading));
      }
    }
  }

  private void place(
      Line line, String heading, SchoolRows.ClassRow schoolClass, String cell, int period)
      throws Unfit {
    if (cell.length() > LONGEST_CELL) {
      throw new Unfit(
          Field.SUBJECT, cell.substring(0, 40) + "…", "Клітинка розкладу задовга. Скоротіть її.");
    }
    for (TimetableCell lesson : TimetableCell.parse(cell)) {
      try {
        place(schoolClass, lesson, period);
      } catch (Unfit unfit) {
        refused.add(unfit.at(line.sheet(), line.row(), heading));
      }
    }
  }

  private void place(SchoolRows.ClassRow schoolClass, TimetableCell cell, int period) throws Unfit {
    boolean noGroup =
        cell.loose() && journals.find(schoolClass.id(), cell.subject(), cell.group()).isEmpty();
    TimetableCell lesson = noGroup ? cell.inRoom() : cell;
    if (period == LESSON_WITHOUT_BELL) {
      throw new Unfit(
          Field.LESSON,
          lesson.subject(),
          "Такого уроку немає в розкладі дзвінків. Додайте дзвінок.");
    }
    List<SchoolRows.JournalRow> found =
        journals.need(schoolClass.id(), lesson.subject(), lesson.group());
    if (week.has(schoolClass.id())) {
      found.forEach(journal -> week.put(journal, day, period, lesson));
      return;
    }
    for (SchoolRows.JournalRow journal : found) {
      Weekly weekly = new Weekly(journal.id(), day, period);
      SchoolRows.SlotRow before = known.get(weekly);
      SchoolRows.SlotRow standing = before == null || before.to() != null ? null : before;
      SchoolRows.SlotRow slot =
          new SchoolRows.SlotRow(
              journal.id(),
              day,
              period,
              lesson.weeks(),
              lesson.room(),
              standing == null ? from(weekly) : standing.from(),
              null);
      if (standing == null || standing.weeks() != slot.weeks()) {
        Occupation place = occupation(slot);
        refuseClash(place, lesson);
        occupy(place);
      }
      known.put(weekly, slot);
      draft.rows().slots().put(slot);
      placed = true;
    }
  }

  /**
   * A place of a journal that has lessons already holds from tomorrow, or when it is free again.
   */
  private LocalDate from(Weekly weekly) {
    if (!begun.contains(weekly.journal())) {
      return LocalDate.EPOCH;
    }
    LocalDate tomorrow = draft.today().plusDays(1);
    SchoolRows.SlotRow before = known.get(weekly);
    LocalDate last = before == null ? null : before.to();
    return last != null && last.isAfter(draft.today()) ? last.plusDays(1) : tomorrow;
  }

  private static SchoolRows.SlotRow later(SchoolRows.SlotRow one, SchoolRows.SlotRow other) {
    return one.to() == null || other.to() != null && one.to().isAfter(other.to()) ? one : other;
  }

  private boolean isAhead(SchoolRows.SlotRow slot) {
    return slot.to() == null
        || slot.to().isAfter(draft.today()) && !slot.to().isBefore(slot.from());
  }

  private void refuseClash(Occupation place, TimetableCell lesson) throws Unfit {
    for (Occupation other : taken.getOrDefault(Hour.of(place), List.of())) {
      if (other.journal().equals(place.journal())) {
        continue;
      }
      for (Clash clash : Clashes.find(List.of(place, other))) {
        if (clash.blocks()) {
          throw new Unfit(
              Field.SUBJECT,
              lesson.subject(),
              advice(clash.kind(), place, other).formatted(journals.title(other.journal().value())),
              Clashes.clause());
        }
      }
    }
  }

  private static String advice(Clash.Kind kind, Occupation place, Occupation other) {
    if (kind == Clash.Kind.CLASS) {
      return "Клас у цей час уже має урок: %s. Перенесіть один із них або, якщо вони через тиждень, допишіть"
          + " «чис.» і «знам.».";
    }
    return place.subject().equals(other.subject())
        ? "Учитель у цей час уже має урок: %s. Перенесіть один із них або, якщо урок спільний, впишіть"
            + " обом той самий кабінет."
        : "Учитель у цей час уже має урок: %s. Перенесіть один із них.";
  }

  private Occupation occupation(SchoolRows.SlotRow slot) {
    SchoolRows.JournalRow journal = journals.row(slot.journal());
    String className = journals.className(slot.journal());
    String body = journal.group().isEmpty() ? className : className + "/" + journal.group();
    return new Occupation(
        new JournalId(slot.journal()),
        slot.day(),
        slot.period(),
        slot.weeks(),
        journals.subject(slot.journal()),
        new PersonId(journal.teacher()),
        Set.of(body),
        slot.room());
  }

  private void occupy(Occupation place) {
    List<Occupation> then = taken.computeIfAbsent(Hour.of(place), hour -> new ArrayList<>());
    then.removeIf(other -> other.journal().equals(place.journal()));
    then.add(place);
  }

  private void refuseUnknownClass(Sheet sheet, String heading) {
    Optional<ClassName> name = ClassNames.parse(heading);
    if (name.isPresent() && draft.classOf(name.get()).isEmpty()) {
      Unfit unfit =
          new Unfit(
              Field.CLASS,
              heading,
              "Такого класу в цьому навчальному році немає. Спершу завантажте список учнів.");
      refused.add(unfit.at(sheet, sheet.header() + 1, heading));
    }
  }

  private record Hour(DayOfWeek day, int period) {
    static Hour of(Occupation place) {
      return new Hour(place.day(), place.period());
    }
  }

  private record Weekly(long journal, DayOfWeek day, int period) {
    static Weekly of(SchoolRows.SlotRow slot) {
      return new Weekly(slot.journal(), slot.day(), slot.period());
    }
  }
}
