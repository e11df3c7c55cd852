package ua.journal.core.access;

/**
 * A request that changes something; it runs in a writing transaction and answers an {@link
 * Outcome}.
 *
 * @param <R> type of the outcome's value, {@link Void} where there is none
 */
public interface Command<R> extends Request<Outcome<R>> {}
