package ua.journal.core.access;

/**
 * A command or a query: a record with one handler behind the one gate.
 *
 * @param <R> type of the answer
 */
public interface Request<R> {
  /**
   * Returns what is asked, for the access policy.
   *
   * @return the operation, never null
   */
  Operation operation();

  /**
   * Returns what it is asked about.
   *
   * @return the target, never null; by default the caller's school
   */
  default Target target() {
    return new Target.School();
  }
}
