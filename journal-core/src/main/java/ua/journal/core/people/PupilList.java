package ua.journal.core.people;

import java.util.List;
import java.util.Set;
import ua.journal.core.common.PersonId;

/**
 * Pupils someone looked for.
 *
 * @param pupils those found, by name, at most {@link PupilsQuery#SHOWN}
 * @param found how many there are in all
 * @param classes names of all classes of the year
 * @param undecided pupils of the year before whom no one has decided about
 */
public record PupilList(
    List<PupilLine> pupils, int found, List<String> classes, Set<PersonId> undecided) {}
