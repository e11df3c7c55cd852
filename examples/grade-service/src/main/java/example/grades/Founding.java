package example.grades;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import ua.journal.core.Journal;
import ua.journal.core.JournalSession;
import ua.journal.core.access.Role;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.ClassName;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.common.SchoolId;
import ua.journal.core.enrolment.MoveStaff;
import ua.journal.core.enrolment.StaffMove;
import ua.journal.core.people.MovePupil;
import ua.journal.core.people.Movement;
import ua.journal.core.register.FoundSchool;
import ua.journal.core.register.OpenClass;
import ua.journal.core.register.OpenJournal;
import ua.journal.core.school.LessonTime;
import ua.journal.core.year.ChangeYear;
import ua.journal.core.year.YearChange;
import ua.journal.core.year.YearQuery;

/** The other way to a school: one order after another, as an office works in August. */
final class Founding {
  private static final int YEAR = 2026;
  private static final LocalDate ORDERED = LocalDate.of(YEAR, 8, 20);
  private static final LocalDate FIRST_DAY = LocalDate.of(YEAR, 9, 1);

  private Founding() {}

  /**
   * Whom and what was made.
   *
   * @param teacher the teacher
   * @param pupil the pupil
   * @param journal the journal of mathematics
   */
  record School(PersonId teacher, PersonId pupil, JournalId journal) {}

  static School found(Journal journal) {
    PersonName ada = new PersonName("Adams", "Ada", "");
    PersonId admin =
        journal
            .asSystem(new SchoolId(1))
            .perform(new FoundSchool("Green Lyceum", "Lyceum", ada, "admin", "sealed"))
            .get();
    JournalSession office = journal.as(admin);
    LocalDate winter = LocalDate.of(YEAR + 1, 1, 11);
    change(
        office,
        new YearChange.Terms(FIRST_DAY, winter.minusDays(15), winter, winter.plusDays(137)));
    change(
        office,
        new YearChange.Times(
            0, "", List.of(new LessonTime(1, LocalTime.of(8, 30), LocalTime.of(9, 15)))));
    PersonId deputy = hire(office, "Brown", Role.DEPUTY);
    PersonId teacher = hire(office, "Clark", Role.TEACHER);
    ClassName name = new ClassName(8, "Б");
    ClassId eighth = office.perform(new OpenClass(YEAR, name, teacher)).get();
    Movement comes =
        new Movement.Arrival(
            new PersonName("Davis", "Dan", ""), "2013-05-21", "", "", name.toString(), FIRST_DAY);
    PersonId pupil = office.perform(new MovePupil(comes, "1", ORDERED)).get();
    JournalId maths =
        office.perform(new OpenJournal(eighth, "Mathematics", "", teacher, 2, "№ 1")).get();
    Timetable.of(journal.as(deputy), maths, DayOfWeek.MONDAY, 1);
    return new School(teacher, pupil, maths);
  }

  private static void change(JournalSession office, YearChange change) {
    String seen = office.ask(new YearQuery(YEAR)).mark();
    office.perform(new ChangeYear(YEAR, change, seen, false)).get();
  }

  private static PersonId hire(JournalSession office, String surname, Role role) {
    StaffMove hire = new StaffMove.Hire(new PersonName(surname, "Eve", ""), role, ORDERED);
    return office.perform(new MoveStaff(hire, "1", ORDERED, true)).get().person();
  }
}
