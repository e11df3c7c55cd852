package ua.journal.core.access;

/**
 * A request that only reads.
 *
 * @param <R> type of the answer
 */
public interface Query<R> extends Request<R> {}
