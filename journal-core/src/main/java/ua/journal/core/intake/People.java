package ua.journal.core.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.NameSpelling;
import ua.journal.core.register.PersonData;
import ua.journal.core.register.PersonMatch;
import ua.journal.core.register.SchoolRows;

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
  long put(PersonData said, Set<Long> known) throws Unfit {
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
  @Nullable Long find(PersonData said, Set<Long> known) throws Unfit {
    SchoolRows.PersonRow row = match(said, known);
    return row == null ? null : row.id();
  }

  /** Finds people by full name, surname and given name, or surname and initials. */
  List<Long> named(String text, Set<Long> among) {
    Set<Long> found = byName.getOrDefault(key(text), Set.of());
    return found.stream().filter(among::contains).toList();
  }

  @Nullable Long withFile(String fileNo) {
    return byFile.get(PersonData.fileKey(fileNo));
  }

  private SchoolRows.@Nullable PersonRow match(PersonData said, Set<Long> known) throws Unfit {
    if (!said.code().isEmpty()) {
      return withCode(said.code(), known);
    }
    PersonMatch match =
        PersonMatch.of(said, new Candidates(said, known), row -> seen.contains(row.id()));
    if (match.doubt() == PersonMatch.Doubt.FILE_TAKEN) {
      throw new Unfit(
          Field.FILE_NO,
          said.fileNo(),
          "Цей номер уже має інша особа. Перевірте номер і виправте.");
    }
    if (match.doubt() != null) {
      throw new Unfit(
          Field.SURNAME,
          said.name(),
          "Є ще особа з таким ім’ям. Допишіть номер справи, дату народження або телефон.");
    }
    return match.person();
  }

  private final class Candidates implements PersonMatch.Among {
    private final PersonData said;
    private final Set<Long> known;

    Candidates(PersonData said, Set<Long> known) {
      this.said = said;
      this.known = known;
    }

    @Override
    public SchoolRows.@Nullable PersonRow holder() {
      Long holder = said.fileNo().isEmpty() ? null : withFile(said.fileNo());
      return holder == null ? null : row(holder);
    }

    @Override
    public boolean isKnown(SchoolRows.PersonRow person) {
      return known.contains(person.id());
    }

    @Override
    public List<SchoolRows.PersonRow> named() {
      return People.this.named(said.name(), known).stream().map(People.this::row).toList();
    }

    @Override
    public boolean alike(String one, String other) {
      return key(one).equals(key(other));
    }
  }

  private SchoolRows.PersonRow withCode(String code, Set<Long> known) throws Unfit {
    return known.stream()
        .filter(id -> Long.toString(id).equals(code))
        .findFirst()
        .map(this::row)
        .orElseThrow(
            () -> new Unfit(Field.PERSON, code, "Такої особи в журналі немає. Приберіть код."));
  }

  SchoolRows.PersonRow row(long id) {
    return draft.people.find(id).orElseThrow();
  }

  private void index(SchoolRows.PersonRow row) {
    if (!row.fileNo().isEmpty()) {
      byFile.put(PersonData.fileKey(row.fileNo()), row.id());
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
}
