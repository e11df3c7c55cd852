package ua.journal.core.intake;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ua.journal.core.register.SchoolRows;

/** Finds the pupil another table speaks of. */
final class Pupils {
  private final Draft draft;
  private final People people;

  Pupils(Draft draft, People people) {
    this.draft = draft;
    this.people = people;
  }

  /** Finds a pupil by the number of the personal file, else by name within the class given. */
  long need(Line line) throws Unfit {
    String fileNo = line.text(Field.CHILD_FILE);
    if (!fileNo.isEmpty()) {
      Long pupil = people.withFile(fileNo);
      if (pupil != null && people.pupils().contains(pupil)) {
        return pupil;
      }
      throw new Unfit(
          Field.CHILD_FILE, fileNo, "Учня з такою особовою справою немає. Перевірте номер.");
    }
    Field field = line.has(Field.CHILD) ? Field.CHILD : Field.CHILD_SURNAME;
    String name = (line.need(field) + " " + line.text(Field.CHILD_GIVEN)).strip();
    List<Long> found = people.named(name, ofClass(line));
    if (found.size() == 1) {
      return found.get(0);
    }
    throw new Unfit(
        field,
        name,
        found.isEmpty()
            ? "Такого учня у списку немає. Перевірте прізвище, ім’я та клас."
            : "Учнів із таким ім’ям кілька. Допишіть номер особової справи.");
  }

  private Set<Long> ofClass(Line line) throws Unfit {
    if (line.text(Field.CLASS).isEmpty()) {
      return people.pupils();
    }
    long schoolClass = draft.needClass(line, Field.CLASS).id();
    return draft.enrolments.all().stream()
        .filter(row -> row.schoolClass() == schoolClass)
        .map(SchoolRows.EnrolmentRow::pupil)
        .collect(Collectors.toSet());
  }
}
