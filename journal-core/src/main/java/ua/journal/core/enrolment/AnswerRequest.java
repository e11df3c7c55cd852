package ua.journal.core.enrolment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.notices.NoticeKind;
import ua.journal.core.notices.Notices;
import ua.journal.core.regulation.Finding;

/**
 * Command: the office answers a request of a class teacher (R-LIFE-04). Answers what stands against
 * it; then nothing was changed.
 *
 * @param request which
 * @param done whether it was written down
 * @param text what the office says; needed when it was not
 */
public record AnswerRequest(long request, boolean done, String text) implements Command<Void> {
  @Override
  public Operation operation() {
    return Operation.ANSWER_REQUESTS;
  }

  /** Runs {@link AnswerRequest}; the same answer once more is harmless. */
  static final class Run implements Handler<AnswerRequest, Outcome<Void>> {
    private static final int BRIEF = 80;

    @Override
    public Class<AnswerRequest> type() {
      return AnswerRequest.class;
    }

    @Override
    public Outcome<Void> handle(AnswerRequest request, RequestContext context) {
      String text = request.text().strip();
      ChangeRequest found =
          new EnrolmentFacts(context)
              .requests().stream()
                  .filter(known -> known.id() == request.request())
                  .findFirst()
                  .orElseThrow(() -> new JournalException(ErrorCode.NOT_FOUND, "No such request"));
      ChangeRequest.State state =
          request.done() ? ChangeRequest.State.DONE : ChangeRequest.State.DECLINED;
      if (!found.isOpen()) {
        return found.state() == state
            ? Outcome.unchanged()
            : Outcome.conflict(RequestRules.stale(found.answeredBy()));
      }
      Optional<Finding> refusal = RequestRules.answered(request.done(), text);
      if (refusal.isPresent()) {
        return Outcome.refused(refusal.get());
      }
      context
          .port(RequestStore.class)
          .answer(found.id(), state, text, context.person(), context.now());
      tell(found, request.done(), text, context);
      context.record(request.operation(), "request=%s %s".formatted(found.id(), state));
      return Outcome.done();
    }

    private static void tell(
        ChangeRequest found, boolean done, String why, RequestContext context) {
      Map<String, String> facts = Map.of("text", brief(found.text()), "why", brief(why));
      NoticeKind kind = done ? NoticeKind.REQUEST_DONE : NoticeKind.REQUEST_DECLINED;
      String target = found.schoolClass().toString();
      Notices.tell(context, List.of(Notices.of(context, found.by(), kind, facts, target)));
    }

    private static String brief(String text) {
      return text.length() > BRIEF ? text.substring(0, BRIEF) + "…" : text;
    }
  }
}
