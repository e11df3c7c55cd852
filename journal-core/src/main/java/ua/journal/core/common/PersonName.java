package ua.journal.core.common;

/**
 * A person's name in the forms a school writes it.
 *
 * @param surname family name, not empty
 * @param given given name, not empty
 * @param patronymic patronymic, empty where a person has none
 */
public record PersonName(String surname, String given, String patronymic)
    implements Comparable<PersonName> {
  /** Refuses a name of which a part is null. */
  public PersonName {
    Given.value(surname, "surname");
    Given.value(given, "given");
    Given.value(patronymic, "patronymic");
  }

  /**
   * Returns all there is: «Мельник Марко Юрійович».
   *
   * @return surname, given name and, if any, patronymic
   */
  public String full() {
    return (surname + " " + given + " " + patronymic).strip();
  }

  /**
   * Returns the form of a class list: «Мельник Марко».
   *
   * @return surname and given name
   */
  public String listed() {
    return surname + " " + given;
  }

  /**
   * Returns the form of a signature: «Мельник М. Ю.».
   *
   * @return surname and initials
   */
  public String signed() {
    String initials = surname + " " + given.charAt(0) + ".";
    return patronymic.isEmpty() ? initials : initials + " " + patronymic.charAt(0) + ".";
  }

  /**
   * Returns the form of an address: «Марко Мельник».
   *
   * @return given name and surname
   */
  public String spoken() {
    return given + " " + surname;
  }

  /**
   * Returns whether two lines of school lists may name one person: letter case does not matter, and
   * a patronymic may be missing from one.
   *
   * @param other the other name, not null
   * @return true when nothing speaks against it
   */
  public boolean mayBe(PersonName other) {
    boolean silent = patronymic.isEmpty() || other.patronymic.isEmpty();
    return surname.equalsIgnoreCase(other.surname)
        && given.equalsIgnoreCase(other.given)
        && (silent || patronymic.equalsIgnoreCase(other.patronymic));
  }

  @Override
  public int compareTo(PersonName other) {
    UkrainianOrder order = UkrainianOrder.INSTANCE;
    int bySurname = order.compare(surname, other.surname);
    if (bySurname != 0) {
      return bySurname;
    }
    int byGiven = order.compare(given, other.given);
    return byGiven != 0 ? byGiven : order.compare(patronymic, other.patronymic);
  }
}
