package ua.journal.web.shell;

import java.io.Serializable;
import java.util.stream.Stream;
import ua.journal.core.common.NameSpelling;
import ua.journal.core.common.PersonName;

/** The three fields in which a form asks for a person's name. */
public class NameFields implements Serializable {
  private static final long serialVersionUID = 1L;

  private String surname = "";
  private String given = "";
  private String patronymic = "";

  /** The name as it was typed, read as names are. */
  public PersonName read() {
    return NameSpelling.read(surname, given, patronymic);
  }

  /** Shows a name that stands. */
  public void show(PersonName name) {
    surname = name.surname();
    given = name.given();
    patronymic = name.patronymic();
  }

  /** Empties the fields for the next person. */
  public void clear() {
    show(new PersonName("", "", ""));
  }

  /** Whether surname or given name is missing. */
  public boolean lacks() {
    return Stream.of(surname, given).anyMatch(String::isBlank);
  }

  public String getSurname() {
    return surname;
  }

  public void setSurname(String surname) {
    this.surname = surname;
  }

  public String getGiven() {
    return given;
  }

  public void setGiven(String given) {
    this.given = given;
  }

  public String getPatronymic() {
    return patronymic;
  }

  public void setPatronymic(String patronymic) {
    this.patronymic = patronymic;
  }
}
