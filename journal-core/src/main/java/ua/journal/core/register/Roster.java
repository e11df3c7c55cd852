package ua.journal.core.register;

import java.time.LocalDate;
import java.util.AbstractSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.NameSpelling;
import ua.journal.core.register.SchoolRows.PersonRow;
import ua.journal.core.register.SchoolRows.RoleRow;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.YearFrame;
import ua.journal.core.teaching.LoadRules;

/**
 * The people of a draft, and whether an entry speaks of one of them ({@link PersonMatch}). Not
 * thread-safe.
 */
public final class Roster {
  private final SchoolDraft draft;
  private final Map<String, Long> byFile = new HashMap<>();
  private final Map<String, Long> byLogin = new HashMap<>();
  private final Map<String, Set<Long>> byName = new HashMap<>();
  private final Set<Long> seen = new HashSet<>();
  private final Set<Long> staff = new HashSet<>();
  private final Set<Long> pupils = new HashSet<>();
  private final Set<Long> guardians = new HashSet<>();
  private final Set<Long> grownUps = new GrownUps();
  private final Set<Long> olderClasses = new HashSet<>();

  Roster(SchoolDraft draft) {
    this.draft = draft;
    SchoolLedgers rows = draft.rows();
    rows.people().all().forEach(this::index);
    rows.roles().all().forEach(row -> staff.add(row.person()));
    rows.enrolments().all().forEach(row -> pupils.add(row.pupil()));
    rows.guardians().all().forEach(row -> guardians.add(row.guardian()));
    rows.classes().all().stream()
        .filter(row -> row.begins() != draft.begins())
        .forEach(row -> olderClasses.add(row.id()));
  }

  /**
   * Returns who has ever been of the staff; whoever is taken as one is added.
   *
   * @return their ids, never null
   */
  public Set<Long> staff() {
    return staff;
  }

  /**
   * Returns who has ever been a pupil; whoever is taken as one is added.
   *
   * @return their ids, never null
   */
  public Set<Long> pupils() {
    return pupils;
  }

  Set<Long> guardians() {
    return guardians;
  }

  /** Guardians and staff as they are at any moment; whoever is added becomes a guardian. */
  Set<Long> grownUps() {
    return grownUps;
  }

  /** Whether a class is of the year that is spoken of. */
  boolean isOfYear(long schoolClass) {
    return !olderClasses.contains(schoolClass);
  }

  /** Stores what is said of one person of a kind; what is left out stays. */
  long put(BiFunction<String, Map<String, String>, Finding> rule, PersonData said, Set<Long> known)
      throws NotTaken {
    PersonRow before = match(rule, said, known);
    Long owner = byLogin.get(said.login());
    if (owner != null && (before == null || owner != before.id())) {
      throw new NotTaken(rule, "register.login", Part.LOGIN, said.login());
    }
    long id = before == null ? draft.nextId() : before.id();
    PersonRow after = said.over(before, id);
    draft.rows().people().put(after);
    index(after);
    seen.add(id);
    known.add(id);
    return id;
  }

  /** Finds who is spoken of, null for somebody new. */
  @Nullable Long find(
      BiFunction<String, Map<String, String>, Finding> rule, PersonData said, Set<Long> known)
      throws NotTaken {
    PersonRow row = match(rule, said, known);
    return row == null ? null : row.id();
  }

  /**
   * Finds people by full name, surname and given name, or surname and initials.
   *
   * @param text the name, not null
   * @param among who may be meant, not null
   * @return their ids, never null
   */
  public List<Long> named(String text, Set<Long> among) {
    Set<Long> found = byName.getOrDefault(key(text), Set.of());
    return found.stream().filter(among::contains).toList();
  }

  /**
   * Finds who has a number of the personal file.
   *
   * @param fileNo the number, not null
   * @return the person, null when nobody has it
   */
  public @Nullable Long withFile(String fileNo) {
    return byFile.get(PersonData.fileKey(fileNo));
  }

  /** The pupil an entry refers to. */
  long pupil(BiFunction<String, Map<String, String>, Finding> rule, Ref ref, ExternalIds externals)
      throws NotTaken {
    Long id = resolve(ref, externals);
    if (id == null || !pupils.contains(id)) {
      throw new NotTaken(rule, "register.noPupil", Part.CHILD, ref.externalId());
    }
    return id;
  }

  /** Somebody of the staff who has not left by the day, or by the year that is spoken of. */
  long teacher(Ref ref, ExternalIds externals) throws NotTaken {
    Long id = resolve(ref, externals);
    LocalDate day =
        draft.today().isAfter(YearFrame.lastDay(draft.begins())) ? draft.yearFrom() : draft.today();
    boolean works =
        id != null
            && List.of(ua.journal.core.access.Role.values()).stream()
                .flatMap(
                    role -> draft.rows().roles().find(new SchoolLedgers.RoleKey(id, role)).stream())
                .map(RoleRow::to)
                .anyMatch(to -> to == null || !to.isBefore(day));
    Optional<Finding> refusal = LoadRules.staff(works);
    if (refusal.isPresent()) {
      throw new NotTaken(refusal.get(), Part.TEACHER, ref.externalId());
    }
    return Objects.requireNonNull(id);
  }

  /** Somebody who is or was of the staff. */
  long colleague(Ref ref, ExternalIds externals) throws NotTaken {
    Long id = resolve(ref, externals);
    Optional<Finding> refusal = LoadRules.staff(id != null && staff.contains(id));
    if (id == null || refusal.isPresent()) {
      throw new NotTaken(refusal.orElseThrow(), Part.SUBSTITUTE, ref.externalId());
    }
    return id;
  }

  private static @Nullable Long resolve(Ref ref, ExternalIds externals) {
    return ref.id() == 0
        ? externals.find(ExternalId.Kind.PERSON, ref.externalId())
        : Long.valueOf(ref.id());
  }

  private @Nullable PersonRow match(
      BiFunction<String, Map<String, String>, Finding> rule, PersonData said, Set<Long> known)
      throws NotTaken {
    if (!said.code().isEmpty()) {
      return withCode(rule, said.code(), known);
    }
    PersonMatch match =
        PersonMatch.of(said, new Candidates(said, known), row -> seen.contains(row.id()));
    if (match.doubt() == PersonMatch.Doubt.FILE_TAKEN) {
      throw new NotTaken(rule, "move.fileTaken", Part.FILE_NO, said.fileNo());
    }
    if (match.doubt() != null) {
      throw new NotTaken(rule, "register.namesake", Part.SURNAME, said.name());
    }
    return match.person();
  }

  private PersonRow withCode(
      BiFunction<String, Map<String, String>, Finding> rule, String code, Set<Long> known)
      throws NotTaken {
    return known.stream()
        .filter(id -> Long.toString(id).equals(code))
        .findFirst()
        .flatMap(id -> draft.rows().people().find(id))
        .orElseThrow(() -> new NotTaken(rule, "register.code", Part.PERSON, code));
  }

  private PersonRow row(long id) {
    return draft.rows().people().find(id).orElseThrow();
  }

  private void index(PersonRow row) {
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
    return Compared.key(NameSpelling.read(name));
  }

  private final class GrownUps extends AbstractSet<Long> {
    @Override
    public boolean contains(Object person) {
      return guardians.contains(person) || staff.contains(person);
    }

    @Override
    public boolean add(Long person) {
      return guardians.add(person);
    }

    @Override
    public Iterator<Long> iterator() {
      return Stream.concat(guardians.stream(), staff.stream()).distinct().iterator();
    }

    @Override
    public int size() {
      return (int) Stream.concat(guardians.stream(), staff.stream()).distinct().count();
    }
  }

  private final class Candidates implements PersonMatch.Among {
    private final PersonData said;
    private final Set<Long> known;

    Candidates(PersonData said, Set<Long> known) {
      this.said = said;
      this.known = known;
    }

    @Override
    public @Nullable PersonRow holder() {
      Long holder = said.fileNo().isEmpty() ? null : withFile(said.fileNo());
      return holder == null ? null : row(holder);
    }

    @Override
    public boolean isKnown(PersonRow person) {
      return known.contains(person.id());
    }

    @Override
    public List<PersonRow> named() {
      return Roster.this.named(said.name(), known).stream().map(Roster.this::row).toList();
    }

    @Override
    public boolean alike(String one, String other) {
      return key(one).equals(key(other));
    }
  }
}
