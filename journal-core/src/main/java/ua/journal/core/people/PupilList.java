package ua.journal.core.people;

import java.util.List;

/**
 * Pupils somebody looked for.
 *
 * @param pupils those found, by name, at most {@link PupilsQuery#SHOWN}
 * @param found how many there are in all
 * @param classes names of all classes of the year
 */
public record PupilList(List<PupilLine> pupils, int found, List<String> classes) {}
