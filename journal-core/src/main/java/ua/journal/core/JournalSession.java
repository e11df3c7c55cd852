package ua.journal.core;

import java.util.function.Function;
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

  /**
   * Asks several things at one moment, in one transaction of the storage: each is judged as if it
   * were asked alone, and the first that is refused ends all.
   *
   * @param <R> type of what is made of the answers
   * @param questions asks them; it must not keep the desk it is given, not null
   * @return what was made of the answers
   * @throws ua.journal.core.common.JournalException when access is denied or storage fails
   */
  public <R> R askTogether(Function<Questions, R> questions) {
    return gate.askTogether(caller, questions);
  }

  /** Where several things are asked at one moment. */
  public interface Questions {
    /**
     * Asks one of them.
     *
     * @param <R> type of the answer
     * @param query what to ask, not null
     * @return the answer
     */
    <R> R ask(Query<R> query);
  }
}
