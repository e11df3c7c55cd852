package ua.journal.core.support;

import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;

/**
 * Command: a member of the staff supports a colleague's suggestion, or no longer does (clause 4,
 * teacher, point 15). Answers whether that changed anything: what was decided takes no votes, and
 * no one votes for their own.
 *
 * @param id number of the suggestion
 * @param supports whether they do from now on
 */
public record VoteSuggestion(long id, boolean supports) implements Command<Void> {
  @Override
  public Operation operation() {
    return Operation.VOTE_SUGGESTIONS;
  }

  /** Runs {@link VoteSuggestion}. */
  static final class Run implements Handler<VoteSuggestion, Outcome<Void>> {
    @Override
    public Class<VoteSuggestion> type() {
      return VoteSuggestion.class;
    }

    @Override
    public Outcome<Void> handle(VoteSuggestion request, RequestContext context) {
      Suggestions.Line found =
          Suggestions.Answer.lines(context).stream()
              .filter(line -> line.id() == request.id())
              .findFirst()
              .orElseThrow(
                  () ->
                      new JournalException(
                          ErrorCode.NOT_FOUND, "No such suggestion: " + request.id()));
      if (found.own() || !found.state().pending() || found.supported() == request.supports()) {
        return Outcome.unchanged();
      }
      context.port(HelpStore.class).vote(request.id(), context.person(), request.supports());
      context.record(request.operation(), "request=" + request.id());
      return Outcome.done();
    }
  }
}
