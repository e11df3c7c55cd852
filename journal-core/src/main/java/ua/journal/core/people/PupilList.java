package ua.journal.core.people;

import java.util.List;
import java.util.Set;
import ua.journal.core.common.PersonId;

/**
 * Pupils someone looked for.
 *
 * @param pupils those found, by name
 * @param classes names of all classes of the year
 * @param undecided pupils of the year before whom no one has decided about
 */
public record PupilList(List<PupilLine> pupils, List<String> classes, Set<PersonId> undecided) {
  /**
   * Counts those found.
   *
   * @return how many there are
   */
  public int found() {
    return pupils.size();
  }
}
