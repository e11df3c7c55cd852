package ua.journal.benchmarks.school;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import ua.journal.core.common.IdSource;
import ua.journal.core.register.SchoolRows.ClassRow;
import ua.journal.core.register.SchoolRows.EnrolmentRow;
import ua.journal.core.register.SchoolRows.JournalRow;
import ua.journal.core.register.SchoolRows.LessonRow;
import ua.journal.core.register.SchoolRows.MemberRow;
import ua.journal.core.register.SchoolRows.SlotRow;
import ua.journal.core.register.SchoolRows.TermRow;

/** Classes, journals, timetable and lessons of one year. */
final class YearStructure {
  private static final String[] LETTERS = {"А", "Б", "В", "Г", "Д", "Е"};
  private static final int YOUNGEST = 6;
  private static final int SMALL_CLASSES = 20;
  private static final int SMALL = 29;

  final List<ClassRow> classes = new ArrayList<>();
  final List<EnrolmentRow> enrolments = new ArrayList<>();
  final List<JournalRow> journals = new ArrayList<>();
  final List<MemberRow> members = new ArrayList<>();
  final List<SlotRow> slots = new ArrayList<>();
  final List<LessonRow> lessons = new ArrayList<>();
  final List<JournalYear> years = new ArrayList<>();

  private final IdSource ids;
  private final SchoolYear year;
  private final boolean present;
  private final People people;
  private final List<Long> subjects;

  YearStructure(
      IdSource ids, SchoolYear year, boolean present, People people, List<Long> subjects) {
    this.ids = ids;
    this.year = year;
    this.present = present;
    this.people = people;
    this.subjects = subjects;
    int next = 0;
    for (int number = 0; number < GeneratedSchool.CLASSES; number++) {
      int size = number < SMALL_CLASSES ? SMALL : SMALL + 1;
      addClass(number, people.pupils().subList(next, next + size));
      next += size;
    }
  }

  private void addClass(int number, List<Long> pupils) {
    long id = ids.next();
    int grade = YOUNGEST + number / LETTERS.length;
    String letter = LETTERS[number % LETTERS.length];
    classes.add(new ClassRow(id, year.begins(), grade, letter, people.teachers().get(number)));
    for (long pupil : pupils) {
      enrolments.add(new EnrolmentRow(ids.next(), pupil, id, year.first(), end(), "", ""));
    }
    for (int subject = 0; subject < subjects.size(); subject++) {
      addJournal(number, id, subject, pupils);
    }
  }

  private void addJournal(int number, long classId, int subject, List<Long> pupils) {
    long id = ids.next();
    int teacherNo = subject == 0 ? number : (number + 34 * (subject % 2) + 3 * subject);
    long teacher = people.teachers().get(teacherNo % GeneratedSchool.TEACHERS);
    int halves = subject == 0 ? 8 : 4;
    journals.add(
        new JournalRow(id, year.begins(), subjects.get(subject), classId, "", teacher, halves, ""));
    pupils.forEach(pupil -> members.add(new MemberRow(id, pupil, year.first(), end(), "")));
    List<SlotRow> weekly = weekly(id, subject);
    slots.addAll(weekly);
    List<LessonRow> held = lessons(id, weekly, subject == 0);
    lessons.addAll(held);
    years.add(new JournalYear(id, teacher, subject == 0, pupils, held));
  }

  /** The first subject has the first lesson of four days, the others two of the 28 places after. */
  private static List<SlotRow> weekly(long journal, int subject) {
    List<SlotRow> weekly = new ArrayList<>();
    if (subject == 0) {
      for (int day = 1; day <= 4; day++) {
        weekly.add(new SlotRow(journal, DayOfWeek.of(day), 1, "21"));
      }
      return weekly;
    }
    for (int place : new int[] {subject - 1, subject + 13}) {
      weekly.add(new SlotRow(journal, DayOfWeek.of(place % 5 + 1), 2 + place / 5, "12"));
    }
    return weekly;
  }

  private List<LessonRow> lessons(long journal, List<SlotRow> weekly, boolean dense) {
    List<LessonRow> held = new ArrayList<>();
    for (TermRow term : year.terms()) {
      int inTerm = 0;
      for (LocalDate day : year.schoolDays(term)) {
        for (SlotRow slot : weekly) {
          boolean full = dense && term.no() == 1 && inTerm == GeneratedSchool.FILLED_COLUMNS;
          if (slot.day() == day.getDayOfWeek() && !full) {
            held.add(lesson(journal, term.no(), day, slot));
            inTerm++;
          }
        }
      }
    }
    return held;
  }

  private LessonRow lesson(long journal, int term, LocalDate day, SlotRow slot) {
    LocalTime starts = GeneratedSchool.starts(slot.period());
    return new LessonRow(
        ids.next(),
        journal,
        term,
        day,
        slot.period(),
        starts,
        starts.plusMinutes(GeneratedSchool.LESSON_MINUTES),
        slot.room(),
        0);
  }

  private @org.jspecify.annotations.Nullable LocalDate end() {
    return present ? null : year.last();
  }
}
