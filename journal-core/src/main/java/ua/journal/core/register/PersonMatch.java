package ua.journal.core.register;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ua.journal.core.register.SchoolRows.PersonRow;

/**
 * Whether somebody spoken of is known already: by the number of the personal file, else by name and
 * birth date or contacts. Namesakes are never merged, and nobody is doubled. Pure.
 *
 * @param person the person as known, null for somebody new or a doubt
 * @param doubt why it cannot be told, null when it can
 */
public record PersonMatch(@Nullable PersonRow person, @Nullable Doubt doubt) {
  private static final PersonMatch NOBODY = new PersonMatch(null, null);

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
  public static PersonMatch of(PersonData said, Among among, Predicate<PersonRow> spoken) {
    PersonRow holder = among.holder();
    if (holder != null) {
      boolean surname = among.alike(holder.surname(), said.surname());
      boolean given = among.alike(holder.given(), said.given());
      boolean same = spoken.test(holder) ? surname && given : surname || given;
      return same && among.isKnown(holder)
          ? new PersonMatch(holder, null)
          : new PersonMatch(null, Doubt.FILE_TAKEN);
    }
    List<PersonRow> alike = among.named().stream().filter(row -> !said.contradicts(row)).toList();
    List<PersonRow> sure = alike.stream().filter(said::confirmedBy).toList();
    if (sure.size() == 1) {
      return new PersonMatch(sure.get(0), null);
    }
    if (alike.isEmpty()) {
      return NOBODY;
    }
    PersonRow only = alike.get(0);
    boolean alone = alike.size() == 1 && !spoken.test(only);
    boolean bare = only.fileNo().isEmpty() && only.born() == null;
    return alone && (bare || !said.tellsApart())
        ? new PersonMatch(only, null)
        : new PersonMatch(null, Doubt.NAMESAKE);
  }

  /** Who may be meant. */
  public interface Among {
    /**
     * Finds who has the number of the personal file that is said.
     *
     * @return the person, whoever it is; null when nobody has it or none is said
     */
    @Nullable PersonRow holder();

    /**
     * Tells whether a person is of the kind that may be meant, for instance a pupil.
     *
     * @param person the person, not null
     * @return true when the person may be meant
     */
    boolean isKnown(PersonRow person);

    /**
     * Finds those of that kind who have the name that is said.
     *
     * @return the people, never null
     */
    List<PersonRow> named();

    /**
     * Tells whether two names are the same, however they are spelled.
     *
     * @param one a surname or given name, not null
     * @param other another, not null
     * @return true when they are the same
     */
    boolean alike(String one, String other);
  }
}
