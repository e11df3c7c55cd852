package ua.journal.core.imports;

import java.util.List;
import java.util.Optional;
import ua.journal.core.register.PersonData;

/** Parents in columns beside a pupil. */
enum ParentCells {
  MOTHER("мати", Field.MOTHER, Field.MOTHER_PHONE, Field.MOTHER_EMAIL),
  FATHER("батько", Field.FATHER, Field.FATHER_PHONE, Field.FATHER_EMAIL),
  GUARDIAN("опікун", Field.GUARDIAN, Field.GUARDIAN_PHONE, Field.GUARDIAN_EMAIL);

  private final String relation;
  private final Field name;
  private final Field phone;
  private final Field email;

  ParentCells(String relation, Field name, Field phone, Field email) {
    this.relation = relation;
    this.name = name;
    this.phone = phone;
    this.email = email;
  }

  String relation() {
    return relation;
  }

  /** The heading to name in a message. */
  String label() {
    return name.label();
  }

  /** Reads who stands there; a telephone behind the name is the parent's. */
  Optional<PersonData> read(Line line) throws Unfit {
    Phoned said = Phoned.of(line.text(name));
    String number = line.text(phone);
    if (said.text().isEmpty()) {
      if (!number.isEmpty()) {
        throw new Unfit(
            name, "", "Є телефон, а імені немає. Допишіть прізвище, ім’я та по батькові.");
      }
      return Optional.empty();
    }
    return Optional.of(
        PersonCells.named(
            name, said.text(), number.isEmpty() ? said.phone() : number, line.text(email)));
  }

  void refuse(Line line) {
    for (Field field : List.of(name, phone, email)) {
      Integer column = line.sheet().columns().get(field);
      if (column != null) {
        line.account().refuse(line.index(), column);
      }
    }
  }

  /** A name with a telephone behind it in the same cell. */
  private record Phoned(String text, String phone) {
    static Phoned of(String cell) {
      int at = 0;
      while (at < cell.length() && "+(0123456789".indexOf(cell.charAt(at)) < 0) {
        at++;
      }
      String name =
          cell.substring(0, at).replaceAll("(?iu)[\\s,;:]+(?:тел\\.?|моб\\.?)?[\\s,;:]*$", "");
      return new Phoned(name.strip(), cell.substring(at).strip());
    }
  }
}
