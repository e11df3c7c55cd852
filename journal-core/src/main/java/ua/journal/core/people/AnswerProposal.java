package ua.journal.core.people;

import java.util.List;
import java.util.Map;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Target;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.notices.NoticeKind;
import ua.journal.core.notices.Notices;

/**
 * Command: the class teacher accepts or declines what a parent proposed; an accepted contact is
 * changed at once, with history (R-LIFE-09). Answers what stands against it; then nothing was
 * changed.
 *
 * @param pupil whose card
 * @param proposal which proposal
 * @param accept whether they agree
 */
public record AnswerProposal(PersonId pupil, long proposal, boolean accept)
    implements Command<Void> {
  @Override
  public Operation operation() {
    return Operation.KEEP_CLASS;
  }

  @Override
  public Target target() {
    return new Target.Pupil(pupil);
  }

  /** Runs {@link AnswerProposal}; the same answer once more is harmless. */
  static final class Run implements Handler<AnswerProposal, Outcome<Void>> {
    @Override
    public Class<AnswerProposal> type() {
      return AnswerProposal.class;
    }

    @Override
    public Outcome<Void> handle(AnswerProposal request, RequestContext context) {
      ProposalStore store = context.port(ProposalStore.class);
      Proposal found =
          store.ofPupil(request.pupil()).stream()
              .filter(known -> known.id() == request.proposal())
              .findFirst()
              .orElseThrow(() -> new JournalException(ErrorCode.NOT_FOUND, "No such proposal"));
      Proposal.State answer = request.accept() ? Proposal.State.ACCEPTED : Proposal.State.DECLINED;
      if (!found.isOpen()) {
        return found.state() == answer
            ? Outcome.unchanged()
            : Outcome.conflict(
                ContactRules.blocking("card.answered", Map.of("who", found.answeredBy())));
      }
      store.answer(found.id(), answer, context.person(), context.now());
      String target = "pupil=%s proposal=%s %s".formatted(request.pupil(), found.id(), answer);
      CardWriting writing = new CardWriting(context);
      if (request.accept() && CardField.CONTACT.contains(found.field())) {
        GuardianLine guardian = writing.guardian(request.pupil(), found.by());
        Contact now = guardian.contact().with(found.field(), found.value());
        writing.reach(request.pupil(), guardian, now, request.operation());
      }
      NoticeKind kind =
          request.accept() ? NoticeKind.PROPOSAL_ACCEPTED : NoticeKind.PROPOSAL_DECLINED;
      Map<String, String> facts = Map.of("child", writing.pupil(request.pupil()).name().listed());
      Notices.tell(
          context,
          List.of(Notices.of(context, found.by(), kind, facts, request.pupil().toString())));
      context.record(request.operation(), target);
      return Outcome.done();
    }
  }
}
