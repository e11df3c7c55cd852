package ua.journal.storage.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.people.ClassLine;
import ua.journal.core.people.Contact;
import ua.journal.core.people.GuardianLine;
import ua.journal.core.people.PeopleStore;
import ua.journal.core.people.PupilLine;
import ua.journal.core.register.SchoolRows.ClassRow;
import ua.journal.core.register.SchoolRows.EnrolmentRow;
import ua.journal.core.register.SchoolRows.GuardianRow;
import ua.journal.core.register.SchoolRows.PersonRow;

/** Pupils of a year and their guardians. */
record PeopleRoom(Draft draft) implements PeopleStore {
  @Override
  public List<PupilLine> pupils(SchoolId school, int begins) {
    SchoolBook book = draft.school(school.value()).orElse(SchoolBook.EMPTY);
    return book.enrolments.all().stream()
        .filter(row -> book.classes.need(row.schoolClass()).begins() == begins)
        .map(row -> line(book, row))
        .toList();
  }

  private static PupilLine line(SchoolBook book, EnrolmentRow row) {
    PersonRow person = book.people.need(row.pupil());
    ClassRow schoolClass = book.classes.need(row.schoolClass());
    return new PupilLine(
        new PersonId(row.pupil()),
        book.name(row.pupil()),
        person.born(),
        person.fileNo(),
        new ClassId(row.schoolClass()),
        schoolClass.grade(),
        SchoolBook.className(schoolClass),
        row.from(),
        row.to(),
        row.orderIn(),
        row.orderOut());
  }

  @Override
  public List<ClassLine> classes(SchoolId school, int begins) {
    SchoolBook book = draft.school(school.value()).orElse(SchoolBook.EMPTY);
    return book.classes.all().stream()
        .filter(row -> row.begins() == begins)
        .sorted(Comparator.comparing(ClassRow::name))
        .map(row -> line(book, row))
        .toList();
  }

  private static ClassLine line(SchoolBook book, ClassRow row) {
    ClassId id = new ClassId(row.id());
    String name = SchoolBook.className(row);
    if (row.classTeacher() == 0) {
      return new ClassLine(id, row.grade(), name, null, "");
    }
    PersonId classTeacher = new PersonId(row.classTeacher());
    return new ClassLine(id, row.grade(), name, classTeacher, book.signature(classTeacher));
  }

  @Override
  public List<GuardianLine> guardians(PersonId pupil) {
    SchoolBook book = draft.schoolOfPerson(pupil.value()).orElse(SchoolBook.EMPTY);
    return book.guardians.all().stream()
        .filter(row -> row.pupil() == pupil.value())
        .map(row -> guardian(book, row))
        .toList();
  }

  @Override
  public Map<PersonId, List<GuardianLine>> guardiansOf(ClassId schoolClass) {
    return draft.schools().stream()
        .flatMap(book -> book.enrolments.all().stream())
        .filter(row -> row.schoolClass() == schoolClass.value())
        .map(row -> new PersonId(row.pupil()))
        .distinct()
        .collect(Collectors.toMap(Function.identity(), this::guardians));
  }

  private static GuardianLine guardian(SchoolBook book, GuardianRow row) {
    PersonRow person = book.people.need(row.guardian());
    return new GuardianLine(
        new PersonId(row.guardian()),
        book.name(row.guardian()),
        row.relation(),
        new Contact(
            person.phone(),
            person.email(),
            book.cards.address(row.guardian()),
            book.cards.channel(row.guardian())),
        row.to());
  }
}
