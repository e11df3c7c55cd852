package example.grades;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import ua.journal.core.Journal;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.Role;
import ua.journal.core.common.ClassName;
import ua.journal.core.common.PersonName;
import ua.journal.core.common.SchoolId;
import ua.journal.core.register.Entry;
import ua.journal.core.register.FillRegister;
import ua.journal.core.register.FillRegister.Filled;
import ua.journal.core.register.PersonData;
import ua.journal.core.register.Ref;

/** Hands over what this system knows of its school, under its own ids, as often as it likes. */
final class Handover {
  static final SchoolId SCHOOL = new SchoolId(1);
  static final LocalDate FIRST_DAY = LocalDate.of(2026, 9, 1);

  private static final ClassName EIGHTH = new ClassName(8, "Б");

  private Handover() {}

  /** Says it all; what the journal knows already stays as it is. */
  static Outcome<Filled> of(Journal journal, String pupilsSurname) {
    List<Entry> entries =
        List.of(
            new Entry.School("Green Lyceum", "Lyceum", "", ""),
            new Entry.Semester(1, FIRST_DAY, LocalDate.of(2026, 12, 27)),
            new Entry.Semester(2, LocalDate.of(2027, 1, 11), LocalDate.of(2027, 5, 28)),
            new Entry.LessonClock(1, LocalTime.of(8, 30), LocalTime.of(9, 15)),
            new Entry.Staff(person("Brown", "Beth"), Set.of(Role.DEPUTY), null, null, null, "u-1"),
            new Entry.Staff(
                person("Clark", "Carl"), Set.of(Role.TEACHER), null, null, EIGHTH, "u-2"),
            new Entry.Pupil(
                person(pupilsSurname, "Dan").identified("", LocalDate.of(2013, 5, 21), "D-1"),
                EIGHTH,
                FIRST_DAY,
                null,
                "",
                "",
                "u-17"),
            new Entry.Guardian(
                person("Davis", "Dora").reached("+380390000000", ""),
                Ref.external("u-17"),
                "mother",
                "u-18"),
            new Entry.Teaching(EIGHTH, "Mathematics", "", Ref.external("u-2"), 2, "№ 1", "c-3"));
    return journal.asSystem(SCHOOL).perform(new FillRegister(2026, entries));
  }

  private static PersonData person(String surname, String given) {
    return PersonData.of(new PersonName(surname, given, ""));
  }
}
