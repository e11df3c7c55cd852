package ua.journal.core.register;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.NameForms;
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
  private final PeopleIndex index = new PeopleIndex();
  private final Foreseen foreseen = new Foreseen();
  private final Set<Long> seen = new HashSet<>();
  private final Set<Long> staff = new HashSet<>();
  private final Set<Long> pupils = new HashSet<>();
  private final Set<Long> guardians = new HashSet<>();
  private final Set<Long> grownUps = new GrownUps(guardians, staff);
  private final Set<Long> olderClasses = new HashSet<>();
  private Map<String, String> answers = Map.of();

  Roster(SchoolDraft draft) {
    this.draft = draft;
    SchoolLedgers rows = draft.rows();
    rows.people().all().forEach(index::put);
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

  /**
   * Learns how questions about people were answered.
   *
   * @param given by the key of the question the number of the person among those asked about, from
   *     1, or {@link PersonQuestion#NOBODY}, not null
   */
  public void answers(Map<String, String> given) {
    answers = Map.copyOf(given);
  }

  /** Learns that another source begins: what it says may be said of anybody spoken of before. */
  public void anotherSource() {
    seen.clear();
  }

  /**
   * Learns that an entry will be handed in, so that the order of entries decides nothing.
   *
   * @param entry the entry, not null
   */
  public void foresee(Entry entry) {
    foreseen.add(entry);
  }

  /** Stores what is said of one person of a kind; what is left out stays. */
  long put(Sighting sighting) throws NotTaken {
    PersonData said = sighting.said();
    PersonRow before = match(sighting);
    Long owner = index.withLogin(said.login());
    if (owner != null && (before == null || owner != before.id())) {
      throw new NotTaken(sighting.rule(), "register.login", Part.LOGIN, said.login());
    }
    long id = before == null ? draft.nextId() : before.id();
    PersonRow after = said.over(before, id);
    draft.rows().people().put(after);
    index.put(after);
    seen.add(id);
    sighting.among().add(id);
    return id;
  }

  /** People of a kind whose name may be this one. */
  List<Long> fitting(NameForms name, Set<Long> kind) {
    return index.fitting(name, kind);
  }

  NameForms name(long person) {
    return NameForms.of(PersonData.named(row(person)));
  }

  /** Finds who is spoken of, null for somebody new. */
  @Nullable Long find(Sighting sighting) throws NotTaken {
    PersonRow row = match(sighting);
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
    return index.called(text, among);
  }

  /**
   * Finds who has a number of the personal file.
   *
   * @param fileNo the number, not null
   * @return the person, null when nobody has it
   */
  public @Nullable Long withFile(String fileNo) {
    return index.withFile(fileNo);
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

  private @Nullable PersonRow match(Sighting sighting) throws NotTaken {
    PersonData said = sighting.said();
    if (!said.code().isEmpty()) {
      return withCode(sighting);
    }
    PersonMatch match =
        PersonMatch.of(said, new Candidates(sighting), row -> seen.contains(row.id()));
    if (match.doubt() == PersonMatch.Doubt.FILE_TAKEN) {
      throw new NotTaken(sighting.rule(), "move.fileTaken", Part.FILE_NO, said.fileNo());
    }
    return match.doubt() == null ? match.person() : answered(sighting, match.asked());
  }

  /** What people said of a doubt; without their word the entry is not taken. */
  private @Nullable PersonRow answered(Sighting sighting, List<PersonRow> asked) throws NotTaken {
    PersonQuestion question = sighting.question(asked, draft);
    String answer = answers.getOrDefault(question.key(), "");
    for (int i = 0; i < asked.size(); i++) {
      if (answer.equals(Integer.toString(i + 1))) {
        return asked.get(i);
      }
    }
    if (answer.equals(PersonQuestion.NOBODY)) {
      return null;
    }
    Finding finding = sighting.rule().apply("register.namesake", Map.of());
    throw new NotTaken(finding, Part.SURNAME, sighting.said().name(), question);
  }

  private PersonRow withCode(Sighting sighting) throws NotTaken {
    String code = sighting.said().code();
    return sighting.among().stream()
        .filter(id -> Long.toString(id).equals(code))
        .findFirst()
        .flatMap(id -> draft.rows().people().find(id))
        .orElseThrow(() -> new NotTaken(sighting.rule(), "register.code", Part.PERSON, code));
  }

  private PersonRow row(long id) {
    return draft.rows().people().find(id).orElseThrow();
  }

  private final class Candidates implements PersonMatch.Among {
    private final Sighting sighting;
    private final NameForms name;

    Candidates(Sighting sighting) {
      this.sighting = sighting;
      this.name = NameForms.of(sighting.said().named());
    }

    @Override
    public @Nullable PersonRow holder() {
      String fileNo = sighting.said().fileNo();
      Long holder = fileNo.isEmpty() ? null : withFile(fileNo);
      return holder == null ? null : row(holder);
    }

    @Override
    public boolean isKnown(PersonRow person) {
      return sighting.among().contains(person.id());
    }

    @Override
    public List<PersonRow> named() {
      return index.fitting(name, sighting.among()).stream().map(Roster.this::row).toList();
    }

    @Override
    public boolean alike(String one, String other) {
      return PeopleIndex.key(one).equals(PeopleIndex.key(other));
    }

    @Override
    public SamePerson.Circumstances circumstances(PersonRow person) {
      return sighting.circumstances().apply(person.id());
    }

    @Override
    public boolean rivals(PersonRow person) {
      return foreseen.rivals(sighting.source(), sighting.said(), person)
          || index.fitting(NameForms.of(PersonData.named(person)), sighting.among()).stream()
              .filter(id -> id != person.id())
              .map(Roster.this::row)
              .filter(row -> NameForms.of(PersonData.named(row)).fit(name) == NameForms.Fit.NONE)
              .anyMatch(row -> circumstances(row) == SamePerson.Circumstances.AGREE);
    }
  }
}
