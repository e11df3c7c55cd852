package ua.journal.core.substitution;

import java.util.Set;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;

/**
 * A teacher who could give a lesson of another.
 *
 * @param id the person
 * @param name the name
 * @param subjects names of the subjects taught this year
 * @param classes names of the classes taught this year
 */
public record Colleague(PersonId id, PersonName name, Set<String> subjects, Set<String> classes) {
  /** Copies the sets. */
  public Colleague {
    subjects = Set.copyOf(subjects);
    classes = Set.copyOf(classes);
  }
}
