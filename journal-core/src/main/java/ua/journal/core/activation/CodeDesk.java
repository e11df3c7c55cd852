package ua.journal.core.activation;

import java.util.List;
import java.util.Optional;
import ua.journal.core.access.AccessStore;
import ua.journal.core.access.Account;
import ua.journal.core.access.Me;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Work;
import ua.journal.core.audit.AuditDraft;
import ua.journal.core.audit.AuditStore;
import ua.journal.core.audit.Chain;

/** Where codes are tried and used. */
final class CodeDesk {
  private static final int MOST_TRIES = 5;

  private final Work work;
  private final ActivationStore store;
  private final AccessStore access;

  CodeDesk(Work work) {
    this.work = work;
    this.store = work.port(ActivationStore.class);
    this.access = work.port(AccessStore.class);
  }

  /** Whose code it is; a departed person's code opens nothing. */
  Opening open(ActivationCode code) {
    return find(code).flatMap(this::describe).orElse(Opening.NOTHING);
  }

  /** Uses the code up and stores the account. */
  Opening use(ActivationCode code, String secret) {
    Optional<Activation> found = find(code);
    Opening opening = found.flatMap(this::describe).orElse(Opening.NOTHING);
    if (found.isPresent() && opening.opens()) {
      Activation activation = found.get();
      store.update(
          activation, activation.with(activation.tries(), Activation.State.USED, work.now()));
      access.saveAccount(new Account(activation.person(), work.school(), opening.login(), secret));
      String target = "person=" + activation.person().value();
      AuditDraft draft =
          new AuditDraft(
              work.now(),
              activation.person().value(),
              0,
              Operation.ACTIVATE.name(),
              target,
              null,
              "");
      Chain.append(work.port(AuditStore.class), work.school(), List.of(draft));
    }
    return opening;
  }

  private Optional<Activation> find(ActivationCode code) {
    Optional<Activation> stored =
        store.bySelector(code.selector()).filter(each -> each.isOpen(work.now()));
    if (stored.isPresent() && !CodeHash.matches(code, stored.get().hash())) {
      Activation wrong = stored.get();
      int tries = wrong.tries() + 1;
      Activation.State state =
          tries >= MOST_TRIES ? Activation.State.VOID : Activation.State.ISSUED;
      store.update(wrong, wrong.with(tries, state, null));
      return Optional.empty();
    }
    return stored;
  }

  private Optional<Opening> describe(Activation activation) {
    Optional<Me> owner = access.describe(activation.person(), work.today(), work.today());
    return owner
        .filter(me -> !me.roles().isEmpty())
        .map(
            me ->
                new Opening(
                    activation.person(), me.name(), new Logins(access).of(me.person(), me.name())));
  }
}
