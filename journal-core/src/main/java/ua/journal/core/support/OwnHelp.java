package ua.journal.core.support;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.school.SchoolStore;
import ua.journal.core.school.Settings;

/**
 * Query: what the caller themselves asked, the newest first, and until when an answer would come.
 */
public record OwnHelp() implements Query<OwnHelp.Corner> {
  @Override
  public Operation operation() {
    return Operation.ASK_HELP;
  }

  /**
   * The caller's corner.
   *
   * @param requests what they asked, the newest first
   * @param answerBy last day for the answer to a question asked now
   */
  public record Corner(List<HelpRequest> requests, LocalDate answerBy) {}

  /**
   * Answers {@link OwnHelp}.
   *
   * @param settings how soon a question is answered
   */
  record Answer(Settings settings) implements Handler<OwnHelp, Corner> {
    @Override
    public Class<OwnHelp> type() {
      return OwnHelp.class;
    }

    @Override
    public Corner handle(OwnHelp query, RequestContext context) {
      return new Corner(
          context.port(HelpStore.class).ofAuthor(context.school(), context.person()).stream()
              .sorted(Comparator.comparingLong(HelpRequest::id).reversed())
              .toList(),
          AnswerClock.due(
              context.today(),
              settings.helpAnswerDays(),
              context
                  .port(SchoolStore.class)
                  .calendar(context.school(), context.today())
                  .orElse(null)));
    }
  }
}
