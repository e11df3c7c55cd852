package ua.journal.core.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ClassName;
import ua.journal.core.common.NameForms;
import ua.journal.core.register.PersonQuestion.Side;
import ua.journal.core.register.SamePerson.Circumstances;
import ua.journal.core.register.SchoolLedgers.PairKey;
import ua.journal.core.register.SchoolRows.ClassRow;
import ua.journal.core.register.SchoolRows.EnrolmentRow;
import ua.journal.core.register.SchoolRows.GuardianRow;

/** Sees entries in their circumstances: the class, the positions, the child. */
final class Sightings {
  private final SchoolDraft draft;
  private final Roster roster;
  private final Map<Long, ClassRow> classes = new HashMap<>();

  Sightings(SchoolDraft draft, Roster roster) {
    this.draft = draft;
    this.roster = roster;
    draft.rows().classes().all().forEach(row -> classes.put(row.id(), row));
  }

  Sighting of(PersonData who, Entry.Staff said) {
    return new Sighting(
        Foreseen.source(said),
        PeopleEntries.STAFF,
        who,
        roster.staff(),
        person ->
            said.roles().stream().anyMatch(role -> draft.holds(person, role))
                ? Circumstances.AGREE
                : Circumstances.SILENT,
        Side.of(who, List.of(), said.roles(), List.of()));
  }

  Sighting of(PersonData who, Entry.Pupil said, LocalDate since) {
    ClassName name = said.schoolClass();
    return new Sighting(
        Foreseen.source(said),
        PeopleEntries.STAY,
        who,
        roster.pupils(),
        person -> inClass(person, name, since),
        Side.of(who, List.of(name.toString()), Set.of(), List.of()));
  }

  /** The same class speaks for it, as does the one it came out of; another of that time against. */
  private Circumstances inClass(long pupil, ClassName name, LocalDate since) {
    Circumstances found = Circumstances.SILENT;
    for (EnrolmentRow stay : draft.staysOf(pupil)) {
      ClassRow row = classOf(stay);
      int years = row == null ? 0 : draft.begins() - row.begins();
      ClassName then = row == null ? name : new ClassName(row.grade() + years, row.letter());
      if (row != null && years >= 0 && then.equals(name)) {
        return Circumstances.AGREE;
      }
      boolean lasts = stay.to() == null || !stay.to().isBefore(since);
      if (row != null && years == 0 && lasts) {
        found = Circumstances.CONTRADICT;
      }
    }
    return found;
  }

  private @Nullable ClassRow classOf(EnrolmentRow stay) {
    ClassRow known = classes.get(stay.schoolClass());
    if (known == null) {
      // a class that came in with this draft
      draft.rows().classes().all().forEach(row -> classes.put(row.id(), row));
    }
    return classes.get(stay.schoolClass());
  }

  /** A namesake of one of the child's own guardians is that guardian, even with a new telephone. */
  Sighting of(PersonData who, Entry.Guardian said, long pupil) {
    NameForms name = NameForms.of(who.named());
    Set<Long> own = new HashSet<>();
    for (long guardian : roster.fitting(name, roster.guardians())) {
      if (isOwn(guardian, pupil, name, said.relation())) {
        own.add(guardian);
      }
    }
    String child = draft.rows().people().find(pupil).map(PersonData::named).orElseThrow().listed();
    return new Sighting(
        Foreseen.source(said),
        PeopleEntries.CARD,
        who,
        own.isEmpty() ? roster.grownUps() : own,
        person -> own.contains(person) ? Circumstances.AGREE : Circumstances.SILENT,
        Side.of(who, List.of(), Set.of(), List.of(child)));
  }

  private boolean isOwn(long guardian, long pupil, NameForms name, String relation) {
    GuardianRow pair = draft.rows().guardians().find(new PairKey(guardian, pupil)).orElse(null);
    return pair != null
        && (pair.relation().equalsIgnoreCase(relation)
            || roster.name(guardian).fit(name) == NameForms.Fit.EXACT);
  }
}
