package ua.journal.core.activation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.Given;
import ua.journal.core.common.PersonId;
import ua.journal.core.notices.NoticeKind;
import ua.journal.core.regulation.Finding;

/**
 * Command: a new code for an account of the head, a deputy or an administrator is confirmed by a
 * second person, or stopped by any of them, its owner too (R-SEC-08). All of them are told.
 *
 * @param owner whose code
 * @param issuedAt when it was issued: a newer one is another decision
 * @param confirm whether it shall work at once; otherwise it never will
 */
public record DecideReissue(PersonId owner, LocalDateTime issuedAt, boolean confirm)
    implements Command<Void> {
  /** Checks that something is there. */
  public DecideReissue {
    owner = Given.value(owner, "owner");
    issuedAt = Given.value(issuedAt, "issuedAt");
  }

  @Override
  public Operation operation() {
    return Operation.REISSUES;
  }

  /** Runs {@link DecideReissue}. */
  static final class Run implements Handler<DecideReissue, Outcome<Void>> {
    private final CodeTerms terms;

    Run(CodeTerms terms) {
      this.terms = terms;
    }

    @Override
    public Class<DecideReissue> type() {
      return DecideReissue.class;
    }

    @Override
    public Outcome<Void> handle(DecideReissue command, RequestContext context) {
      ActivationStore store = context.port(ActivationStore.class);
      Optional<WaitingCode> found =
          store.waiting(context.school(), context.now()).stream()
              .filter(each -> each.code().person().equals(command.owner()))
              .filter(each -> each.code().issuedAt().equals(command.issuedAt()))
              .findFirst();
      if (found.isEmpty()) {
        return Outcome.refused(ReissueRules.gone());
      }
      Activation code = found.get().code();
      if (command.confirm()) {
        boolean fresh = WaitingReissues.isFresh(context, terms);
        Optional<Finding> refusal = ReissueRules.confirm(context.person(), code, fresh);
        if (refusal.isPresent()) {
          return Outcome.refused(refusal.get());
        }
        store.update(code, code.confirmed(context.person(), context.now()));
      } else {
        store.update(code, code.voided());
      }
      tell(found.get(), command.confirm(), context);
      context.record(
          command.confirm() ? "REISSUE_CONFIRMED" : "REISSUE_STOPPED", "person=" + command.owner());
      return Outcome.done();
    }

    private static void tell(WaitingCode waiting, boolean confirmed, RequestContext context) {
      List<PersonAccess> staff =
          context.port(ActivationStore.class).staff(context.school(), context.today());
      ReissueNotices.tell(
          context,
          staff,
          waiting.code().person(),
          confirmed ? NoticeKind.REISSUE_CONFIRMED : NoticeKind.REISSUE_STOPPED,
          Map.of("owner", waiting.owner().listed(), "by", ReissueNotices.caller(context, staff)));
    }
  }
}
