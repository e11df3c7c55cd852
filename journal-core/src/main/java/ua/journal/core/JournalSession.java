package ua.journal.core;

import ua.journal.core.access.Command;
import ua.journal.core.access.Query;

/** The journal as one caller meets it. Thread-safe; holds no state but who the caller is. */
public final class JournalSession {
  private final Gate gate;
  private final Gate.Caller caller;

  JournalSession(Gate gate, Gate.Caller caller) {
    this.gate = gate;
    this.caller = caller;
  }

  /**
   * Does something.
   *
   * @param <R> type of the answer
   * @param command what to do, not null
   * @return the answer
   * @throws ua.journal.core.common.JournalException when access is denied, a rule refuses the whole
   *     command, or storage fails; then nothing has changed
   */
  public <R> R perform(Command<R> command) {
    return gate.perform(caller, command);
  }

  /**
   * Asks something.
   *
   * @param <R> type of the answer
   * @param query what to ask, not null
   * @return the answer
   * @throws ua.journal.core.common.JournalException when access is denied or storage fails
   */
  public <R> R ask(Query<R> query) {
    return gate.ask(caller, query);
  }
}
