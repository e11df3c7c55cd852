package ua.journal.core.register;

import java.time.LocalDate;
import java.util.Locale;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.NameForms;
import ua.journal.core.common.NameSpelling;
import ua.journal.core.common.PersonName;
import ua.journal.core.register.SchoolRows.PersonRow;

/**
 * What a row of a file, an order or another system says of a person; empty for what it does not
 * say. Pure.
 *
 * @param code the person's id in this journal, empty when it was not given
 * @param surname surname
 * @param given given name, or an initial
 * @param patronymic patronymic
 * @param sex «ж», «ч» or empty
 * @param born birth date
 * @param fileNo number of the personal file
 * @param phone telephone
 * @param email e-mail
 * @param login login
 * @param contactsTell whether people of that kind have no other mark of their own than telephone
 *     and e-mail
 */
@API(status = API.Status.STABLE)
public record PersonData(
    String code,
    String surname,
    String given,
    String patronymic,
    String sex,
    @Nullable LocalDate born,
    String fileNo,
    String phone,
    String email,
    String login,
    boolean contactsTell) {
  /**
   * Says a name, and nothing else yet.
   *
   * @param name the name as it was {@linkplain NameSpelling#read(String, String, String) read}, not
   *     null
   * @return what is said, never null
   */
  public static PersonData of(PersonName name) {
    return new PersonData(
        "", name.surname(), name.given(), name.patronymic(), "", null, "", "", "", "", false);
  }

  /**
   * Adds what lists of pupils and staff say.
   *
   * @param itsSex «ж», «ч» or empty
   * @param day birth date, null when it is not said
   * @param number number of the personal file, empty when it is not said
   * @return what is said, never null
   */
  public PersonData identified(String itsSex, @Nullable LocalDate day, String number) {
    return new PersonData(
        code, surname, given, patronymic, itsSex, day, number, phone, email, login, contactsTell);
  }

  /**
   * Adds how somebody is reached who has no other mark of his own.
   *
   * @param telephone the telephone, empty when it is not said
   * @param address the e-mail, empty when it is not said
   * @return what is said, never null
   */
  public PersonData reached(String telephone, String address) {
    return new PersonData(
        code, surname, given, patronymic, sex, born, fileNo, telephone, address, login, true);
  }

  /**
   * Returns the name as it is written in full.
   *
   * @return surname, given name and patronymic, never null
   */
  public String name() {
    return (surname + " " + given + " " + patronymic).strip();
  }

  /** The same said of the person of an id. */
  PersonData withCode(String id) {
    return new PersonData(
        id, surname, given, patronymic, sex, born, fileNo, phone, email, login, contactsTell);
  }

  /** What a record says of a person. */
  static PersonData of(PersonRow row) {
    return new PersonData(
        "",
        row.surname(),
        row.given(),
        row.patronymic(),
        row.sex(),
        row.born(),
        row.fileNo(),
        row.phone(),
        row.email(),
        row.login(),
        false);
  }

  PersonName named() {
    return new PersonName(surname, given, patronymic);
  }

  static PersonName named(PersonRow row) {
    return new PersonName(row.surname(), row.given(), row.patronymic());
  }

  /** Whether an exact name is enough: no mark of one's own is said, or none is known. */
  boolean isAlone(PersonRow known) {
    boolean bare = known.fileNo().isEmpty() && known.born() == null;
    return !contactsTell && (bare || (born == null && fileNo.isEmpty()));
  }

  boolean confirmedBy(PersonRow row) {
    return (born != null && born.equals(row.born()))
        || samePhone(row)
        || (!email.isEmpty() && email.equalsIgnoreCase(row.email()));
  }

  boolean contradicts(PersonRow row) {
    boolean otherFile =
        !fileNo.isEmpty()
            && !row.fileNo().isEmpty()
            && !fileKey(fileNo).equals(fileKey(row.fileNo()));
    return otherFile || (born != null && row.born() != null && !born.equals(row.born()));
  }

  /** People without another mark of their own are told apart by their telephones. */
  boolean otherPhone(PersonRow row) {
    return contactsTell && !phone.isEmpty() && !row.phone().isEmpty() && !samePhone(row);
  }

  private boolean samePhone(PersonRow row) {
    return Telephones.meet(phone, row.phone());
  }

  /**
   * Puts what is said over what is known; what is not said stays.
   *
   * @param before the person as known, null for somebody new
   * @param id the person's id
   * @return the person, never null
   */
  public PersonRow over(@Nullable PersonRow before, long id) {
    if (before == null) {
      return new PersonRow(id, surname, given, patronymic, sex, born, fileNo, phone, email, login);
    }
    PersonName name = NameForms.fuller(named(), named(before));
    return new PersonRow(
        id,
        name.surname(),
        name.given(),
        name.patronymic(),
        or(sex, before.sex()),
        born == null ? before.born() : born,
        or(fileNo, before.fileNo()),
        Telephones.hold(before.phone(), phone) ? before.phone() : or(phone, before.phone()),
        or(email, before.email()),
        or(login, before.login()));
  }

  /**
   * Returns the form in which numbers of personal files are compared.
   *
   * @param fileNo the number as written, not null
   * @return without spaces, in capitals
   */
  public static String fileKey(String fileNo) {
    return fileNo.replace(" ", "").toUpperCase(Locale.ROOT);
  }

  private static String or(String value, String before) {
    return value.isEmpty() ? before : value;
  }
}
