package ua.journal.core.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.NameForms;
import ua.journal.core.register.SchoolRows.PersonRow;

/**
 * Whether somebody spoken of is known already: by the number of the personal file, else as {@link
 * SamePerson} judges each who may be meant. Namesakes are never merged, and nobody is doubled.
 * Pure.
 *
 * @param person the person as known, null for somebody new or a doubt
 * @param doubt why it cannot be told, null when it can
 * @param asked who may be meant when it cannot be told
 */
public record PersonMatch(
    @Nullable PersonRow person, @Nullable Doubt doubt, List<PersonRow> asked) {
  private static final PersonMatch NOBODY = new PersonMatch(null, null, List.of());

  /** Copies the list. */
  public PersonMatch {
    asked = List.copyOf(asked);
  }

  /** Why it cannot be told. */
  public enum Doubt {
    /** The number of the personal file is another person's. */
    FILE_TAKEN,
    /** There is somebody of that name, and nothing tells them apart. */
    NAMESAKE
  }

  /**
   * Judges.
   *
   * @param said what is said of the person, not null
   * @param among who may be meant, not null
   * @param spoken whether the same source has spoken of a person before, not null
   * @return the match, never null
   */
  static PersonMatch of(PersonData said, Among among, Predicate<PersonRow> spoken) {
    PersonRow holder = among.holder();
    if (holder != null) {
      return ofHolder(said, holder, among, spoken);
    }
    Map<SamePerson.Answer, List<PersonRow>> answers = new EnumMap<>(SamePerson.Answer.class);
    for (PersonRow row : among.named()) {
      SamePerson.Answer answer = SamePerson.judge(said, row, among.circumstances(row));
      answers.computeIfAbsent(answer, each -> new ArrayList<>()).add(row);
    }
    List<PersonRow> sure = best(said, answers.getOrDefault(SamePerson.Answer.SURE, List.of()));
    if (!sure.isEmpty()) {
      return sure.size() == 1 ? known(sure.get(0)) : doubt(sure);
    }
    List<PersonRow> likely = answers.getOrDefault(SamePerson.Answer.AGREES, List.of());
    List<PersonRow> best = best(said, likely);
    if (best.size() == 1 && !spoken.test(best.get(0)) && !among.rivals(best.get(0))) {
      return known(best.get(0));
    }
    List<PersonRow> asked = new ArrayList<>(likely);
    asked.addAll(answers.getOrDefault(SamePerson.Answer.ASK, List.of()));
    return asked.isEmpty() ? NOBODY : doubt(asked);
  }

  private static PersonMatch ofHolder(
      PersonData said, PersonRow holder, Among among, Predicate<PersonRow> spoken) {
    boolean surname = among.alike(holder.surname(), said.surname());
    boolean given = among.alike(holder.given(), said.given());
    boolean same = spoken.test(holder) ? surname && given : surname || given;
    return same && among.isKnown(holder)
        ? known(holder)
        : new PersonMatch(null, Doubt.FILE_TAKEN, List.of());
  }

  /** Who bears exactly the name that is said comes before others. */
  private static List<PersonRow> best(PersonData said, List<PersonRow> rows) {
    NameForms name = NameForms.of(said.named());
    List<PersonRow> exact =
        rows.stream().filter(row -> name.equals(NameForms.of(PersonData.named(row)))).toList();
    return exact.isEmpty() ? rows : exact;
  }

  private static PersonMatch known(PersonRow person) {
    return new PersonMatch(person, null, List.of());
  }

  private static PersonMatch doubt(List<PersonRow> asked) {
    return new PersonMatch(null, Doubt.NAMESAKE, asked);
  }

  /** Who may be meant. */
  interface Among {
    /**
     * Finds who has the number of the personal file that is said, whoever it is; null when nobody
     * has it or none is said.
     */
    @Nullable PersonRow holder();

    /** Tells whether a person is of the kind that may be meant, for instance a pupil. */
    boolean isKnown(PersonRow person);

    /** Finds those of that kind whose name may be the one that is said. */
    List<PersonRow> named();

    /** Tells whether two names are the same, however they are spelled. */
    boolean alike(String one, String other);

    /** What class, position or child say of the person and the one that is said. */
    SamePerson.Circumstances circumstances(PersonRow person);

    /** Tells whether a third entry may be one of the two and cannot be the other. */
    boolean rivals(PersonRow person);
  }
}
