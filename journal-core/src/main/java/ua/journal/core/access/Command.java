package ua.journal.core.access;

/**
 * A request that changes something; it runs in a writing transaction.
 *
 * @param <R> type of the answer
 */
public interface Command<R> extends Request<R> {}
