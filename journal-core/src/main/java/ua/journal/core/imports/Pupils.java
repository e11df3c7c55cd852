package ua.journal.core.imports;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ua.journal.core.common.PersonId;
import ua.journal.core.register.Ref;
import ua.journal.core.register.Roster;
import ua.journal.core.register.SchoolRows;

/** Finds the pupil another table speaks of. */
final class Pupils {
  private final RowTaker taker;
  private final Roster roster;

  Pupils(RowTaker taker) {
    this.taker = taker;
    this.roster = taker.registrar().roster();
  }

  /** Finds a pupil by the number of the personal file, else by name within the class given. */
  Ref need(Line line) throws Unfit {
    String fileNo = line.text(Field.CHILD_FILE);
    if (!fileNo.isEmpty()) {
      Long pupil = roster.withFile(fileNo);
      // the number is enough; the name beside it says the same
      line.text(Field.CHILD);
      line.text(Field.CHILD_SURNAME);
      line.text(Field.CHILD_GIVEN);
      line.text(Field.CLASS);
      if (pupil != null && roster.pupils().contains(pupil)) {
        return Ref.to(new PersonId(pupil));
      }
      throw new Unfit(
          Field.CHILD_FILE, fileNo, "Учня з такою особовою справою немає. Перевірте номер.");
    }
    Field field = line.has(Field.CHILD) ? Field.CHILD : Field.CHILD_SURNAME;
    String name = (line.need(field) + " " + line.text(Field.CHILD_GIVEN)).strip();
    List<Long> found = roster.named(name, ofClass(line));
    if (found.size() == 1) {
      return Ref.to(new PersonId(found.get(0)));
    }
    throw new Unfit(
        field,
        name,
        found.isEmpty()
            ? "Такого учня у списку немає. Перевірте прізвище, ім’я та клас."
            : "Учнів із таким ім’ям кілька. Допишіть номер особової справи.");
  }

  private Set<Long> ofClass(Line line) throws Unfit {
    return line.text(Field.CLASS).isEmpty()
        ? roster.pupils()
        : taker.draft().staysIn(taker.needClass(line).id()).stream()
            .map(SchoolRows.EnrolmentRow::pupil)
            .collect(Collectors.toSet());
  }
}
