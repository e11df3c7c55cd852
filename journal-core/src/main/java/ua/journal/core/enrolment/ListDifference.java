package ua.journal.core.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.people.PupilLine;

/**
 * Where the class teacher's list and the enrolment part; both are named (clause 8.5).
 *
 * @param notThere on the list, but not in the class
 * @param extra in the class, but not on the list, in the class teacher's words
 * @param came on the list since it was confirmed
 * @param gone off the list since it was confirmed
 */
public record ListDifference(
    List<PersonName> notThere, String extra, List<PersonName> came, List<PersonName> gone) {
  /** The lists agree, or nothing was confirmed. */
  public static final ListDifference NONE = new ListDifference(List.of(), "", List.of(), List.of());

  /** Copies the lists. */
  public ListDifference {
    notThere = List.copyOf(notThere);
    came = List.copyOf(came);
    gone = List.copyOf(gone);
  }

  /**
   * Compares. Pure.
   *
   * @param list what the class teacher confirmed, null for nothing
   * @param pupils pupils of the year, not null
   * @param today the day at the school, not null
   * @return the difference, never null
   */
  public static ListDifference of(
      @Nullable ConfirmedList list, List<PupilLine> pupils, LocalDate today) {
    if (list == null) {
      return NONE;
    }
    ClassId schoolClass = list.schoolClass();
    List<PersonId> now =
        pupils.stream()
            .filter(line -> line.schoolClass().equals(schoolClass) && line.on(today))
            .map(PupilLine::id)
            .toList();
    return new ListDifference(
        names(pupils, id -> list.absent().contains(id) && now.contains(id)),
        list.extra(),
        names(
            pupils,
            id -> now.contains(id) && !list.present().contains(id) && !list.absent().contains(id)),
        names(pupils, id -> list.present().contains(id) && !now.contains(id)));
  }

  private static List<PersonName> names(List<PupilLine> pupils, Predicate<PersonId> which) {
    return pupils.stream()
        .filter(line -> which.test(line.id()))
        .map(PupilLine::name)
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * Returns whether the lists agree.
   *
   * @return true when nothing parts them
   */
  public boolean isEmpty() {
    return notThere.isEmpty() && extra.isEmpty() && came.isEmpty() && gone.isEmpty();
  }
}
