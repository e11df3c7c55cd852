package ua.journal.core;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.AccessPolicy;
import ua.journal.core.access.AccessStore;
import ua.journal.core.access.AuditDraft;
import ua.journal.core.access.CallerFacts;
import ua.journal.core.access.Command;
import ua.journal.core.access.CommandStore;
import ua.journal.core.access.Decision;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.Query;
import ua.journal.core.access.Request;
import ua.journal.core.access.RequestContext;
import ua.journal.core.audit.AuditStore;
import ua.journal.core.audit.Chain;
import ua.journal.core.common.CommandId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.IdSource;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.Transaction;

/**
 * The one door: every command goes access → command id → facts, rules and writes of its handler →
 * record, in one transaction, and its effects follow the commit; every query goes access → handler.
 * Nothing else calls a handler or appends to the record. Thread-safe.
 */
final class Gate {
  private final JournalStore store;
  private final Clock clock;
  private final IdSource ids;
  private final List<CommitListener> listeners;
  private final Denials denials = new Denials();
  private final Map<Class<?>, Handler<?, ?>> handlers = new HashMap<>();

  Gate(
      JournalStore store,
      Clock clock,
      IdSource ids,
      List<Handler<?, ?>> handlers,
      List<CommitListener> listeners) {
    this.store = store;
    this.clock = clock;
    this.ids = ids;
    this.listeners = List.copyOf(listeners);
    for (Handler<?, ?> handler : handlers) {
      if (this.handlers.put(handler.type(), handler) != null) {
        throw new IllegalStateException("Two handlers of " + handler.type());
      }
    }
  }

  <R> Outcome<R> perform(Caller caller, @Nullable CommandId id, Command<R> command) {
    Shape.check(command);
    Attempt<R> attempt = new Attempt<>(caller, id, command);
    Outcome<R> outcome;
    try {
      outcome = attempt.run();
    } catch (JournalException e) {
      attempt.denial.putOnRecord(denials, store);
      if (e.code() != ErrorCode.CONFLICT) {
        throw e;
      }
      outcome = attempt.run();
    }
    denials.settle(store, now(clock));
    CallerFacts facts = attempt.facts;
    if (outcome.status() == Outcome.Status.DONE && facts != null) {
      Committed event = new Committed(facts.school(), facts.person(), now(clock), command, outcome);
      listeners.forEach(listener -> Effects.follow(listener, event));
    }
    return outcome;
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
      denial.putOnRecord(denials, store);
      throw e;
    }
  }

  private <R> R answer(Caller caller, Query<R> query, Transaction transaction, Denial denial) {
    Shape.check(query);
    return handler(query).handle(query, admit(caller, query, transaction, denial));
  }

  private RequestContext admit(
      Caller caller, Request<?> request, Transaction transaction, Denial denial) {
    LocalDateTime now = now(clock);
    CallerFacts facts = caller.facts(transaction, request, now);
    Decision decision = AccessPolicy.decide(request.operation(), facts);
    if (decision != Decision.ALLOW) {
      throw denial.of(request, facts, now, decision);
    }
    return new RequestContext(facts, now, ids, transaction, new ArrayList<>());
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

  /**
   * Returns the time no finer than every storage keeps it, so that commitments can be recomputed.
   */
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

  /** One command on its way through the gate, on one thread. */
  private final class Attempt<R> {
    private final Caller caller;
    private final @Nullable CommandId id;
    private final Command<R> command;
    private final Denial denial = new Denial();
    private @Nullable CallerFacts facts;
    private @Nullable Outcome<R> refused;

    Attempt(Caller caller, @Nullable CommandId id, Command<R> command) {
      this.caller = caller;
      this.id = id;
      this.command = command;
    }

    /** A refusal leaves the transaction as a failure: whatever its handler wrote is undone. */
    Outcome<R> run() {
      Function<Transaction, Outcome<R>> once = this::pass;
      try {
        return store.write(once);
      } catch (JournalException e) {
        Outcome<R> outcome = refused;
        if (outcome == null) {
          throw e;
        }
        return outcome;
      }
    }

    private Outcome<R> pass(Transaction transaction) {
      RequestContext context = admit(caller, command, transaction, denial);
      facts = context.caller();
      if (isRepeated(context)) {
        return Outcome.repeated();
      }
      Outcome<R> outcome = handler(command).handle(command, context);
      if (!outcome.stands()) {
        refused = outcome;
        throw new JournalException(ErrorCode.RULE_BROKEN, "Taken back: " + outcome.status());
      }
      boolean done = outcome.status() == Outcome.Status.DONE;
      if (done == context.entries().isEmpty()) {
        throw new JournalException(
            ErrorCode.INTERNAL,
            command.getClass().getSimpleName() + " is " + outcome.status() + " off the record");
      }
      if (done && id != null) {
        context
            .port(CommandStore.class)
            .remember(context.school(), context.person(), id, kind(), context.now());
      }
      AuditStore audit = context.port(AuditStore.class);
      if (done) {
        Chain.append(audit, context.school(), context.entries());
      } else {
        Chain.appendTrace(audit, context.school(), trace(context));
      }
      return outcome.with(context.entries());
    }

    /** What was not done may have left a trace: the last wrong guess voids a code. */
    private AuditDraft trace(RequestContext context) {
      long actor = context.person().value();
      return new AuditDraft(context.now(), actor, 0, "TRACE", kind(), null, "");
    }

    private boolean isRepeated(RequestContext context) {
      CommandId known = id;
      if (known == null) {
        return false;
      }
      Optional<String> kind =
          context.port(CommandStore.class).find(context.school(), context.person(), known);
      if (kind.isPresent() && !kind.get().equals(kind())) {
        throw new JournalException(
            ErrorCode.MALFORMED, "The command id has been used for a " + kind.get());
      }
      return kind.isPresent();
    }

    private String kind() {
      return command.getClass().getSimpleName();
    }
  }

  /** Whose standing a request is judged by. */
  interface Caller {
    CallerFacts facts(Transaction transaction, Request<?> request, LocalDateTime now);

    /**
     * A person: roles and relations are read in the same transaction. A departed pupil and the
     * guardians, to whom the policy opens little but reading, stay for some days (R-LIFE-06).
     */
    static Caller person(PersonId person, int departedReadDays) {
      return (transaction, request, now) ->
          transaction
              .port(AccessStore.class)
              .caller(
                  person,
                  request.target(),
                  now.toLocalDate(),
                  now.toLocalDate().minusDays(departedReadDays))
              .filter(facts -> !facts.roles().isEmpty())
              .orElseThrow(
                  () -> new JournalException(ErrorCode.NOT_SIGNED_IN, "No standing today"));
    }
  }
}
