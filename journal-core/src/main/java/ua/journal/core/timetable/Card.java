package ua.journal.core.timetable;

/**
 * One lesson of the week.
 *
 * @param course whose lesson it is
 * @param slot when and where
 */
public record Card(Course course, Slot slot) {}
