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
import ua.journal.core.common.PersonId;

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
    if (found.isPresent() && opening.name() != null) {
      Activation activation = found.get();
      PersonId owner = activation.person();
      spend(activation);
      access.saveAccount(new Account(owner, work.school(), opening.login(), secret));
      new UsedCode(work).tell(owner, opening.name(), pupils(activation));
      AuditDraft draft =
          new AuditDraft(
              work.now(),
              owner.value(),
              0,
              Operation.ACTIVATE.name(),
              "person=" + owner.value(),
              null,
              "");
      Chain.append(work.port(AuditStore.class), work.school(), List.of(draft));
    }
    return opening;
  }

  /** Notes that a code has been used. */
  void spend(Activation activation) {
    store.update(
        activation, activation.with(activation.tries(), Activation.State.USED, work.now()));
  }

  /** Children of a guardian; a pupil himself. */
  private List<PersonId> pupils(Activation activation) {
    Optional<Me> owner = owner(activation);
    List<PersonId> children =
        owner.stream().flatMap(me -> me.children().stream()).map(Me.Child::id).toList();
    boolean pupil = owner.filter(me -> me.self() != null).isPresent();
    return pupil ? List.of(activation.person()) : children;
  }

  /**
   * The code that was typed; a wrong secret is counted. A code of another school is none: one
   * installation may serve several.
   */
  Optional<Activation> find(ActivationCode code) {
    Optional<Activation> stored =
        store
            .bySelector(code.selector())
            .filter(each -> each.isOpen(work.now()))
            .filter(each -> owner(each).isPresent());
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

  /** Whose code it is, when he is something at this school today. */
  Optional<Me> owner(Activation activation) {
    return access
        .describe(activation.person(), work.today(), work.today())
        .filter(me -> me.school().equals(work.school()) && !me.roles().isEmpty());
  }

  private Optional<Opening> describe(Activation activation) {
    return owner(activation)
        .map(
            me ->
                new Opening(
                    activation.person(), me.name(), new Logins(access).of(me.person(), me.name())));
  }
}
