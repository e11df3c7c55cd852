package ua.journal.core;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import ua.journal.core.access.AccessPolicy;
import ua.journal.core.access.AccessStore;
import ua.journal.core.access.Command;
import ua.journal.core.access.Decision;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Query;
import ua.journal.core.access.Request;
import ua.journal.core.access.Standing;
import ua.journal.core.access.Work;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.IdSource;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.Transaction;

/**
 * The one door: every command and query goes access → handler inside one transaction; nothing else
 * calls a handler or a port. Thread-safe.
 */
final class Gate {
  private final JournalStore store;
  private final Clock clock;
  private final IdSource ids;
  private final Map<Class<?>, Handler<?, ?>> handlers = new HashMap<>();

  Gate(JournalStore store, Clock clock, IdSource ids, List<Handler<?, ?>> handlers) {
    this.store = store;
    this.clock = clock;
    this.ids = ids;
    handlers.forEach(handler -> this.handlers.put(handler.type(), handler));
  }

  <R> R perform(Caller caller, Command<R> command) {
    Denial denial = new Denial();
    Function<Transaction, R> work = transaction -> answer(caller, command, transaction, denial);
    try {
      return store.write(work);
    } catch (JournalException e) {
      denial.putOnRecord(store);
      if (e.code() != ErrorCode.CONFLICT) {
        throw e;
      }
      return store.write(work);
    }
  }

  <R> R ask(Caller caller, Query<R> query) {
    return askTogether(caller, questions -> questions.ask(query));
  }

  <R> R askTogether(Caller caller, Function<JournalSession.Questions, R> questions) {
    Denial denial = new Denial();
    try {
      return store.read(
          transaction -> questions.apply(new Desk(this, caller, transaction, denial)));
    } catch (JournalException e) {
      denial.putOnRecord(store);
      throw e;
    }
  }

  private <R> R answer(Caller caller, Request<R> request, Transaction transaction, Denial denial) {
    LocalDateTime now = now(clock);
    Standing standing = caller.standing(transaction, request, now);
    Decision decision = AccessPolicy.decide(request.operation(), standing);
    if (decision != Decision.ALLOW) {
      throw denial.of(request, standing, now, decision);
    }
    return handler(request).handle(request, new Work(standing, now, ids, transaction));
  }

  @SuppressWarnings("unchecked")
  private <R> Handler<Request<R>, R> handler(Request<R> request) {
    Handler<?, ?> handler = handlers.get(request.getClass());
    if (handler == null) {
      throw new JournalException(
          ErrorCode.INTERNAL, "No handler for " + request.getClass().getSimpleName());
    }
    return (Handler<Request<R>, R>) handler;
  }

  /** Tells the time no finer than every storage keeps it, so that commitments can be recomputed. */
  static LocalDateTime now(Clock clock) {
    return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
  }

  /** One reading transaction at which one caller asks. */
  private record Desk(Gate gate, Caller caller, Transaction transaction, Denial denial)
      implements JournalSession.Questions {
    @Override
    public <R> R ask(Query<R> query) {
      return gate.answer(caller, query, transaction, denial);
    }
  }

  /** Whose standing a request is judged by. */
  interface Caller {
    Standing standing(Transaction transaction, Request<?> request, LocalDateTime now);

    /**
     * A person: the standing is looked up in the same transaction. A departed pupil and his
     * guardians, to whom the policy opens little but reading, stay for some days (R-LIFE-06).
     */
    static Caller person(PersonId person, int departedReadDays) {
      return (transaction, request, now) ->
          transaction
              .port(AccessStore.class)
              .standing(
                  person,
                  request.target(),
                  now.toLocalDate(),
                  now.toLocalDate().minusDays(departedReadDays))
              .filter(standing -> !standing.roles().isEmpty())
              .orElseThrow(
                  () -> new JournalException(ErrorCode.NOT_SIGNED_IN, "No standing today"));
    }
  }
}
