package ua.journal.core.support;

import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.school.Settings;

/**
 * Command: whoever asked asks on or closes their question. Answers what stands against it.
 *
 * @param id number of the request
 * @param seen how many notes of it they have seen
 * @param next {@link HelpState#OPEN} to ask on, {@link HelpState#CLOSED} when it is settled
 * @param text what they add, may be empty when they close
 */
public record FollowHelp(long id, int seen, HelpState next, String text) implements Command<Void> {
  @Override
  public Operation operation() {
    return Operation.ASK_HELP;
  }

  /**
   * Runs {@link FollowHelp}; a request of someone else looks as if it were not there.
   *
   * @param settings how soon a question is answered
   */
  record Run(Settings settings) implements Handler<FollowHelp, Outcome<Void>> {
    @Override
    public Class<FollowHelp> type() {
      return FollowHelp.class;
    }

    @Override
    public Outcome<Void> handle(FollowHelp request, RequestContext context) {
      HelpWriting writing = new HelpWriting(settings, context);
      HelpRequest found = writing.find(request.id());
      if (!found.author().equals(context.person())) {
        throw new JournalException(ErrorCode.NOT_FOUND, "Not his request: " + request.id());
      }
      return writing.step(
          found, request.seen(), found.state().followUps(), request.next(), request.text());
    }
  }
}
