package ua.journal.storage.memory;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.enrolment.StaffStore;

/** Roles with their days, what changed hands, who worked through the instruction. */
record StaffRoom(Draft draft) implements StaffStore {
  @Override
  public List<Post> posts(SchoolId school) {
    SchoolBook book = book(school);
    return book.roles.all().stream()
        .map(
            row ->
                new Post(
                    new PersonId(row.person()),
                    book.name(row.person()),
                    row.role(),
                    row.from(),
                    row.to()))
        .toList();
  }

  @Override
  public List<Handover> handovers(SchoolId school, int begins) {
    return book(school).office.handovers.stream()
        .filter(row -> row.begins() == begins)
        .map(OfficeBook.HandoverRow::handover)
        .toList();
  }

  @Override
  public Map<PersonId, LocalDate> trained(SchoolId school, String edition) {
    Map<PersonId, LocalDate> days = new HashMap<>();
    book(school)
        .office
        .trainings
        .forEach(
            (key, at) -> {
              if (key.edition().equals(edition)) {
                days.put(key.person(), at.toLocalDate());
              }
            });
    return days;
  }

  @Override
  public void train(PersonId person, String edition, LocalDateTime at) {
    SchoolBook found = draft.schoolOfPerson(person.value()).orElseThrow();
    draft
        .writableSchool(found.id)
        .office
        .trainings
        .put(new OfficeBook.TrainingKey(person, edition), at);
  }

  private SchoolBook book(SchoolId school) {
    return draft.school(school.value()).orElse(SchoolBook.EMPTY);
  }
}
