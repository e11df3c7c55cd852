package ua.journal.storage.memory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.readiness.ReadinessStore;
import ua.journal.core.register.SchoolRows.ClassRow;
import ua.journal.core.register.SchoolRows.EnrolmentRow;
import ua.journal.core.register.SchoolRows.GuardianRow;
import ua.journal.core.register.SchoolRows.PersonRow;

/** Facts of readiness. */
record ReadinessRoom(Draft draft) implements ReadinessStore {
  @Override
  public List<ClassFact> classes(SchoolId school, int begins) {
    SchoolBook book = book(school);
    return book.classes.all().stream()
        .filter(row -> row.begins() == begins)
        .sorted(Comparator.comparing(ClassRow::name))
        .map(row -> new ClassFact(SchoolBook.className(row), classTeacher(book, row)))
        .toList();
  }

  private static String classTeacher(SchoolBook book, ClassRow row) {
    return row.classTeacher() == 0 ? "" : book.name(row.classTeacher()).signed();
  }

  @Override
  public List<PupilFact> pupils(SchoolId school, int begins, LocalDate day) {
    SchoolBook book = book(school);
    Set<PersonId> active = active();
    return enrolled(book, begins, day)
        .map(
            row -> {
              PersonId pupil = new PersonId(row.pupil());
              boolean born = book.people.need(row.pupil()).born() != null;
              return new PupilFact(className(book, row), pupil, born, active.contains(pupil));
            })
        .toList();
  }

  @Override
  public List<GuardianFact> guardians(SchoolId school, int begins, LocalDate day) {
    SchoolBook book = book(school);
    Set<PersonId> active = active();
    return enrolled(book, begins, day)
        .flatMap(
            row ->
                book.guardians.all().stream()
                    .filter(one -> one.pupil() == row.pupil())
                    .filter(one -> SchoolBook.inForce(one.from(), one.to(), day))
                    .map(one -> guardian(book, row, one, active)))
        .toList();
  }

  private static GuardianFact guardian(
      SchoolBook book, EnrolmentRow row, GuardianRow guardian, Set<PersonId> active) {
    PersonRow person = book.people.need(guardian.guardian());
    PersonId id = new PersonId(person.id());
    return new GuardianFact(
        className(book, row),
        new PersonId(row.pupil()),
        id,
        !(person.phone() + person.email()).isBlank(),
        active.contains(id));
  }

  @Override
  public List<JournalFact> journals(SchoolId school, int begins) {
    SchoolBook book = book(school);
    return book.journals.all().stream()
        .filter(row -> row.begins() == begins)
        .map(
            row ->
                new JournalFact(
                    SchoolBook.className(book.classes.need(row.schoolClass())),
                    new PersonId(row.teacher()),
                    !book.index().plan(row.id()).isEmpty()))
        .toList();
  }

  private static Stream<EnrolmentRow> enrolled(SchoolBook book, int begins, LocalDate day) {
    return book.enrolments.all().stream()
        .filter(row -> book.classes.need(row.schoolClass()).begins() == begins)
        .filter(row -> SchoolBook.inForce(row.from(), row.to(), day));
  }

  private static String className(SchoolBook book, EnrolmentRow row) {
    return SchoolBook.className(book.classes.need(row.schoolClass()));
  }

  private Set<PersonId> active() {
    return draft.accounts().stream()
        .filter(one -> !one.closed())
        .map(one -> one.person())
        .collect(Collectors.toSet());
  }

  private SchoolBook book(SchoolId school) {
    return draft.school(school.value()).orElse(SchoolBook.EMPTY);
  }
}
