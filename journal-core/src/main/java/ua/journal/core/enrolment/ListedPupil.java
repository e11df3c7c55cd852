package ua.journal.core.enrolment;

/**
 * A pupil as the lists of a day have them; a later change of the name leaves it as it was.
 *
 * @param grade grade of the class
 * @param className name of the class: «8-Б»
 * @param name surname, given name, patronymic
 */
public record ListedPupil(int grade, String className, String name) {}
