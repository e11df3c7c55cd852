package ua.journal.core.sheet;

/**
 * One line of a cell's history: who, when, old value → new value, why (R-MRK-10).
 *
 * @param revision the change
 * @param authorName the author's name as signed
 */
public record CellEvent(Revision revision, String authorName) {}
