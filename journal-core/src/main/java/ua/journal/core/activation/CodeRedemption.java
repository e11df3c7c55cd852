package ua.journal.core.activation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import ua.journal.core.access.AccessStore;
import ua.journal.core.access.Account;
import ua.journal.core.access.AuditDraft;
import ua.journal.core.access.CredentialStore;
import ua.journal.core.access.Me;
import ua.journal.core.access.Operation;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.PersonId;

/** Where codes are tried and used. */
final class CodeRedemption {
  private static final int MOST_TRIES = 5;

  private final RequestContext context;
  private final ActivationStore store;
  private final AccessStore access;
  private final CodeTerms terms;

  CodeRedemption(RequestContext context, CodeTerms terms) {
    this.context = context;
    this.terms = terms;
    this.store = context.port(ActivationStore.class);
    this.access = context.port(AccessStore.class);
  }

  /** Whose code it is; a departed person's code opens nothing. */
  Opening open(ActivationCode code) {
    return find(code).map(this::opening).orElse(Opening.NOTHING);
  }

  /** Uses the code up and stores the account. */
  Opening use(ActivationCode code, String secret) {
    Optional<Found> found = find(code);
    if (found.isEmpty()) {
      return Opening.NOTHING;
    }
    Opening opening = opening(found.get());
    if (opening.opens()) {
      use(found.get(), opening.login(), secret);
    }
    return opening;
  }

  private void use(Found found, String login, String secret) {
    PersonId owner = found.owner().person();
    spend(found);
    access.saveAccount(new Account(owner, context.school(), login, secret));
    // whoever has lost the phone with their second factor begins anew, too
    context.port(CredentialStore.class).removeAll(owner);
    new UsedCode(context).tell(owner, found.owner().name(), pupils(found.owner()));
    context.record(
        new AuditDraft(
            context.now(),
            owner.value(),
            0,
            Operation.ACTIVATE.name(),
            "person=" + owner.value(),
            null,
            ""));
  }

  /** Notes that a code has been used. */
  void spend(Found found) {
    Activation code = found.code();
    store.update(code, code.with(code.tries(), Activation.State.USED, context.now()));
  }

  /** Children of a guardian; a pupil themselves. */
  private static List<PersonId> pupils(Me owner) {
    return owner.self() == null
        ? owner.children().stream().map(Me.Child::id).toList()
        : List.of(owner.self());
  }

  /**
   * The code that was typed, and whose it is; a wrong secret is counted. A code of another school
   * is none: one installation may serve several.
   */
  Optional<Found> find(ActivationCode code) {
    Optional<Found> stored =
        store.held(code.selector()).filter(each -> each.isOpen(context.now())).flatMap(this::owned);
    if (stored.isPresent() && !CodeHash.matches(code, stored.get().code().hash())) {
      Activation wrong = stored.get().code();
      int tries = wrong.tries() + 1;
      Activation.State state =
          tries >= MOST_TRIES ? Activation.State.VOID : Activation.State.ISSUED;
      store.update(wrong, wrong.with(tries, state, null));
      return Optional.empty();
    }
    return stored;
  }

  private Optional<Found> owned(Activation activation) {
    return access
        .describe(activation.person(), context.today(), context.today())
        .filter(me -> me.school().equals(context.school()) && !me.roles().isEmpty())
        .map(me -> new Found(activation, me));
  }

  private Opening opening(Found found) {
    Me owner = found.owner();
    LocalDateTime opens = opensAt(found);
    return context.now().isBefore(opens)
        ? new Opening(null, null, "", opens)
        : new Opening(
            owner.person(),
            owner.name(),
            new Logins(access).of(owner.person(), owner.name()),
            null);
  }

  /** Judged by what the owner is now: whoever was made a deputy since is guarded, too. */
  private LocalDateTime opensAt(Found found) {
    PersonId owner = found.owner().person();
    boolean active = access.accountOf(owner).filter(account -> !account.closed()).isPresent();
    boolean guarded = ReissueRules.guarded(found.owner().roles(), active);
    return ReissueRules.opensAt(found.code(), guarded, terms.reissueHours());
  }

  /** A code that may be used, and its owner, who is something at this school today. */
  record Found(Activation code, Me owner) {}
}
