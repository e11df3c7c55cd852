package ua.journal.core.teaching;

/**
 * A line of the school's curriculum.
 *
 * @param grade grade
 * @param letter letter of the class, empty for every class of the grade
 * @param subject name of the subject
 * @param halfHours weekly hours in halves of an hour
 */
public record CurriculumLine(int grade, String letter, String subject, int halfHours) {}
