package ua.journal.core.people;

/**
 * Cards of a class that are overdue (R-LIFE-09).
 *
 * @param schoolClass the class
 * @param pupils how many pupils it has
 * @param overdue how many cards were not verified in the present window
 */
public record CardDebt(ClassLine schoolClass, int pupils, int overdue) {}
