package ua.journal.core;

import java.util.function.Function;
import ua.journal.core.access.Command;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.Query;
import ua.journal.core.common.CommandId;

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
   * @param <R> type of the outcome's value
   * @param command what to do, not null
   * @return what became of it, never null
   * @throws ua.journal.core.common.JournalException when access is denied, the command cannot be
   *     understood, or storage fails; then nothing has changed
   */
  public <R> Outcome<R> perform(Command<R> command) {
    return gate.perform(caller, null, command);
  }

  /**
   * Does something once, however often it is sent: a doubled click, a retry, a queue that was not
   * told of the first answer.
   *
   * @param <R> type of the outcome's value
   * @param id the caller's name for this command, unique per person, not null
   * @param command what to do, not null
   * @return what became of it; {@link Outcome.Status#REPEATED} when it was done before
   * @throws ua.journal.core.common.JournalException as {@link #perform(Command)}, and with {@link
   *     ua.journal.core.common.ErrorCode#MALFORMED} when the id stands for another kind of command
   */
  public <R> Outcome<R> perform(CommandId id, Command<R> command) {
    return gate.perform(caller, id, command);
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
