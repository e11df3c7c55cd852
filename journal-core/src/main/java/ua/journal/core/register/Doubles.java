package ua.journal.core.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ua.journal.core.common.NameForms;
import ua.journal.core.register.PersonQuestion.Side;
import ua.journal.core.register.SamePerson.Circumstances;
import ua.journal.core.register.SchoolRows.PersonRow;

/**
 * Records that may be of one person: names that go together, and no mark that contradicts. Pure.
 */
public final class Doubles {
  private final SchoolDraft draft;
  private final Set<Long> pupils;
  private final Set<Long> grownUps;

  /**
   * Looks at a school.
   *
   * @param draft the school as it stands, not null
   */
  public Doubles(SchoolDraft draft) {
    this.draft = draft;
    SchoolLedgers rows = draft.rows();
    pupils = rows.enrolments().all().stream().map(row -> row.pupil()).collect(Collectors.toSet());
    grownUps =
        rows.guardians().all().stream().map(row -> row.guardian()).collect(Collectors.toSet());
    rows.roles().all().forEach(row -> grownUps.add(row.person()));
  }

  /**
   * Two records.
   *
   * @param one a person
   * @param other another, who came later
   * @param first what is known of the one
   * @param second what is known of the other
   */
  public record Pair(PersonRow one, PersonRow other, Side first, Side second) {}

  /**
   * Lists the pairs by surname.
   *
   * @return records that may be of one person, never null
   */
  public List<Pair> pairs() {
    Map<String, List<PersonRow>> bySurname = new HashMap<>();
    for (PersonRow row : draft.rows().people().all()) {
      if (pupils.contains(row.id()) || grownUps.contains(row.id())) {
        String surname = NameForms.of(PersonData.named(row)).surname();
        bySurname.computeIfAbsent(surname, key -> new ArrayList<>(2)).add(row);
      }
    }
    List<Pair> pairs = new ArrayList<>();
    for (String surname : new TreeSet<>(bySurname.keySet())) {
      List<PersonRow> rows = bySurname.getOrDefault(surname, List.of());
      for (int i = 0; i < rows.size(); i++) {
        for (int j = i + 1; j < rows.size(); j++) {
          if (mayBeOne(rows.get(i), rows.get(j)) && !strangers(rows.get(i), rows.get(j))) {
            pairs.add(pair(rows.get(i), rows.get(j)));
          }
        }
      }
    }
    return pairs;
  }

  /**
   * Shows two records side by side.
   *
   * @param one a person, not null
   * @param other another, not null
   * @return both with what is known, never null
   */
  public Pair pair(PersonRow one, PersonRow other) {
    return new Pair(one, other, Sighting.known(one, draft), Sighting.known(other, draft));
  }

  /**
   * Judges two records.
   *
   * @param one a person, not null
   * @param other another, not null
   * @return false for people of two kinds and where a name or a mark contradicts
   */
  public boolean mayBeOne(PersonRow one, PersonRow other) {
    return sameKind(one, other)
        && SamePerson.judge(PersonData.of(other), one, Circumstances.AGREE)
            != SamePerson.Answer.OTHER;
  }

  /** Guardians of two telephones are not worth a question; whoever knows better may still join. */
  private boolean strangers(PersonRow one, PersonRow other) {
    boolean known = !one.phone().isEmpty() && !other.phone().isEmpty();
    return known
        && grownUps.contains(one.id())
        && grownUps.contains(other.id())
        && !Telephones.meet(one.phone(), other.phone());
  }

  private boolean sameKind(PersonRow one, PersonRow other) {
    return (pupils.contains(one.id()) && pupils.contains(other.id()))
        || (grownUps.contains(one.id()) && grownUps.contains(other.id()));
  }

  /**
   * Puts what one record says over another: the fuller name stands, and what is known stays.
   *
   * @param kept the record that stays, not null
   * @param joined the record that goes, not null
   * @return the record that stays, never null
   */
  public static PersonRow joined(PersonRow kept, PersonRow joined) {
    return PersonData.of(kept).over(joined, kept.id());
  }
}
