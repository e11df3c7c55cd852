package ua.journal.core.intake;

import java.util.HashSet;
import java.util.Set;
import ua.journal.core.register.PersonData;
import ua.journal.core.register.SchoolRows;

/** Parents and guardians, one row per child. */
final class ParentSection implements Section {
  private final Draft draft;
  private final People people;
  private final Pupils pupils;

  ParentSection(Draft draft, People people, Pupils pupils) {
    this.draft = draft;
    this.people = people;
    this.pupils = pupils;
  }

  @Override
  public void take(Line line) throws Unfit {
    String relation = line.need(Field.RELATION);
    long pupil = pupils.need(line);
    PersonData said = PersonCells.read(line, draft, true);
    long guardian = people.put(said, candidates(said, pupil));
    people.guardians().add(guardian);
    SchoolRows.GuardianRow row =
        draft
            .guardians
            .find(new Draft.PairKey(guardian, pupil))
            .map(
                known ->
                    new SchoolRows.GuardianRow(guardian, pupil, relation, known.from(), known.to()))
            .orElse(
                new SchoolRows.GuardianRow(guardian, pupil, relation, draft.firstAugust(), null));
    draft.guardians.put(row);
  }

  /** A namesake of one of the child's own guardians is that guardian, even with a new telephone. */
  private Set<Long> candidates(PersonData said, long pupil) {
    Set<Long> own = new HashSet<>();
    for (long guardian : people.named(said.name(), people.guardians())) {
      if (draft.guardians.find(new Draft.PairKey(guardian, pupil)).isPresent()) {
        own.add(guardian);
      }
    }
    Set<Long> all = new HashSet<>(people.guardians());
    all.addAll(people.staff());
    return own.isEmpty() ? all : own;
  }
}
