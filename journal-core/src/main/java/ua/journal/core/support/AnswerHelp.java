package ua.journal.core.support;

import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.school.Settings;

/**
 * Command: the administrator answers a question or decides on a suggestion (clause 4,
 * administrator, points 9 and 11). Answers what stands against it.
 *
 * @param id number of the request
 * @param seen how many notes of it they have seen
 * @param next where they lead it
 * @param text the answer, or the reason of a decision
 */
public record AnswerHelp(long id, int seen, HelpState next, String text) implements Command<Void> {
  @Override
  public Operation operation() {
    return Operation.ANSWER_HELP;
  }

  /**
   * Runs {@link AnswerHelp}.
   *
   * @param settings how soon a question is answered
   */
  record Run(Settings settings) implements Handler<AnswerHelp, Outcome<Void>> {
    @Override
    public Class<AnswerHelp> type() {
      return AnswerHelp.class;
    }

    @Override
    public Outcome<Void> handle(AnswerHelp request, RequestContext context) {
      HelpWriting writing = new HelpWriting(settings, context);
      HelpRequest found = writing.find(request.id());
      return writing.step(
          found, request.seen(), found.state().answers(), request.next(), request.text());
    }
  }
}
