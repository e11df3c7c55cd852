package ua.journal.core.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.NameSpelling;

/**
 * Finds out whether a row speaks of somebody known: by the number of the personal file, else by
 * name and birth date; namesakes are never merged.
 */
final class People {
  private final Draft draft;
  private final Map<String, Long> byFile = new HashMap<>();
  private final Map<String, Long> byLogin = new HashMap<>();
  private final Map<String, Set<Long>> byName = new HashMap<>();
  private final Set<Long> seen = new HashSet<>();
  private final Set<Long> staff = new HashSet<>();
  private final Set<Long> pupils = new HashSet<>();
  private final Set<Long> guardians = new HashSet<>();

  People(Draft draft) {
    this.draft = draft;
    draft.people.all().forEach(this::index);
    draft.roles.all().forEach(row -> staff.add(row.person()));
    draft.enrolments.all().forEach(row -> pupils.add(row.pupil()));
    draft.guardians.all().forEach(row -> guardians.add(row.guardian()));
  }

  /** Members of the staff; whoever is put as one is added. */
  Set<Long> staff() {
    return staff;
  }

  /** Pupils; whoever is put as one is added. */
  Set<Long> pupils() {
    return pupils;
  }

  /** Guardians; whoever is put as one is added. */
  Set<Long> guardians() {
    return guardians;
  }

  /**
   * Stores what a row says of one person; an empty cell leaves what stands.
   *
   * @param known whom the row may speak of, for instance pupils only
   * @return the person's id
   */
  long put(Said said, Set<Long> known) throws Unfit {
    SchoolRows.PersonRow before = match(said, known);
    Long owner = byLogin.get(said.login());
    if (owner != null && (before == null || owner != before.id())) {
      throw new Unfit(
          Field.LOGIN, said.login(), "Цей логін уже має інша особа. Запишіть інший логін.");
    }
    long id = before == null ? draft.nextId() : before.id();
    SchoolRows.PersonRow after = said.over(before, id);
    draft.people.put(after);
    index(after);
    seen.add(id);
    known.add(id);
    return id;
  }

  /** Finds whom a row speaks of, null for somebody new. */
  @Nullable Long find(Said said, Set<Long> known) throws Unfit {
    SchoolRows.PersonRow row = match(said, known);
    return row == null ? null : row.id();
  }

  /** Finds people by full name, surname and given name, or surname and initials. */
  List<Long> named(String text, Set<Long> among) {
    Set<Long> found = byName.getOrDefault(key(text), Set.of());
    return found.stream().filter(among::contains).toList();
  }

  @Nullable Long withFile(String fileNo) {
    return byFile.get(fileKey(fileNo));
  }

  private SchoolRows.@Nullable PersonRow match(Said said, Set<Long> known) throws Unfit {
    if (!said.code().isEmpty()) {
      return withCode(said.code(), known);
    }
    Long holder = said.fileNo().isEmpty() ? null : withFile(said.fileNo());
    if (holder != null) {
      return sameHolder(said, row(holder), known);
    }
    List<SchoolRows.PersonRow> alike = alike(said, known);
    List<SchoolRows.PersonRow> sure = alike.stream().filter(said::confirmedBy).toList();
    if (sure.size() == 1) {
      return sure.get(0);
    }
    if (alike.isEmpty()) {
      return null;
    }
    SchoolRows.PersonRow only = alike.get(0);
    boolean alone = alike.size() == 1 && !seen.contains(only.id());
    if (alone && (isBare(only) || !said.tellsApart())) {
      return only;
    }
    throw new Unfit(
        Field.SURNAME,
        said.name(),
        "Є ще особа з таким ім’ям. Допишіть номер справи, дату народження або телефон.");
  }

  private SchoolRows.PersonRow withCode(String code, Set<Long> known) throws Unfit {
    return known.stream()
        .filter(id -> Long.toString(id).equals(code))
        .findFirst()
        .map(this::row)
        .orElseThrow(
            () -> new Unfit(Field.PERSON, code, "Такої особи в журналі немає. Приберіть код."));
  }

  private static boolean isBare(SchoolRows.PersonRow row) {
    return row.fileNo().isEmpty() && row.born() == null;
  }

  private SchoolRows.PersonRow sameHolder(Said said, SchoolRows.PersonRow holder, Set<Long> known)
      throws Unfit {
    boolean surname = key(holder.surname()).equals(key(said.surname()));
    boolean given = key(holder.given()).equals(key(said.given()));
    boolean same = seen.contains(holder.id()) ? surname && given : surname || given;
    if (!same || !known.contains(holder.id())) {
      throw new Unfit(
          Field.FILE_NO,
          said.fileNo(),
          "Цей номер уже має інша особа. Перевірте номер і виправте.");
    }
    return holder;
  }

  private List<SchoolRows.PersonRow> alike(Said said, Set<Long> known) {
    List<SchoolRows.PersonRow> alike = new ArrayList<>();
    for (long id : named(said.name(), known)) {
      SchoolRows.PersonRow row = row(id);
      if (!said.contradicts(row)) {
        alike.add(row);
      }
    }
    return alike;
  }

  SchoolRows.PersonRow row(long id) {
    return draft.people.find(id).orElseThrow();
  }

  private void index(SchoolRows.PersonRow row) {
    if (!row.fileNo().isEmpty()) {
      byFile.put(fileKey(row.fileNo()), row.id());
    }
    if (!row.login().isEmpty()) {
      byLogin.put(row.login(), row.id());
    }
    String shortName = row.surname() + " " + row.given();
    name(shortName + " " + row.patronymic(), row.id());
    name(shortName, row.id());
    if (!row.patronymic().isEmpty()) {
      name(
          row.surname() + " " + row.given().charAt(0) + " " + row.patronymic().charAt(0), row.id());
    }
  }

  private void name(String form, long id) {
    byName.computeIfAbsent(key(form), key -> new LinkedHashSet<>()).add(id);
  }

  private static String key(String name) {
    return Headings.key(NameSpelling.read(name));
  }

  private static String fileKey(String fileNo) {
    return fileNo.replace(" ", "").toUpperCase(Locale.ROOT);
  }

  /**
   * What a row says of a person; empty for what it does not say. {@code code} is his id in this
   * journal. {@code contactsTell} is true where people have no other mark of their own than
   * telephone and e-mail.
   */
  record Said(
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
    private static final Pattern INITIALS = Pattern.compile("\\p{L}\\.(?:\\s?\\p{L}\\.)?");

    String name() {
      return (surname + " " + given + " " + patronymic).strip();
    }

    /** Tells whether the row can be told from a namesake. */
    boolean tellsApart() {
      boolean contacts = contactsTell && !(phone.isEmpty() && email.isEmpty());
      return born != null || !fileNo.isEmpty() || contacts;
    }

    boolean confirmedBy(SchoolRows.PersonRow row) {
      return (born != null && born.equals(row.born()))
          || samePhone(row)
          || (!email.isEmpty() && email.equalsIgnoreCase(row.email()));
    }

    boolean contradicts(SchoolRows.PersonRow row) {
      boolean otherFile =
          !fileNo.isEmpty()
              && !row.fileNo().isEmpty()
              && !fileKey(fileNo).equals(fileKey(row.fileNo()));
      boolean otherBirth = born != null && row.born() != null && !born.equals(row.born());
      boolean otherPhone =
          contactsTell && !phone.isEmpty() && !row.phone().isEmpty() && !samePhone(row);
      return otherFile || otherBirth || otherPhone;
    }

    private boolean samePhone(SchoolRows.PersonRow row) {
      return !phone.isEmpty() && digits(phone).equals(digits(row.phone()));
    }

    SchoolRows.PersonRow over(SchoolRows.@Nullable PersonRow before, long id) {
      if (before == null) {
        return new SchoolRows.PersonRow(
            id, surname, given, patronymic, sex, born, fileNo, phone, email, login);
      }
      return new SchoolRows.PersonRow(
          id,
          surname,
          INITIALS.matcher(given).matches() ? before.given() : given,
          or(patronymic, before.patronymic()),
          or(sex, before.sex()),
          born == null ? before.born() : born,
          or(fileNo, before.fileNo()),
          or(phone, before.phone()),
          or(email, before.email()),
          or(login, before.login()));
    }

    private static String or(String value, String before) {
      return value.isEmpty() ? before : value;
    }

    private static String digits(String phone) {
      return phone.replaceAll("\\D", "");
    }
  }
}
