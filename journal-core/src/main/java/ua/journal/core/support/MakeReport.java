package ua.journal.core.support;

import java.time.LocalDateTime;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;

/**
 * Command: the administrator makes a file about the installation for its developer (clause 4,
 * administrator, point 11). The journal only keeps that they did, and answers when.
 */
public record MakeReport() implements Command<LocalDateTime> {
  @Override
  public Operation operation() {
    return Operation.ANSWER_HELP;
  }

  /** Runs {@link MakeReport}. */
  static final class Run implements Handler<MakeReport, Outcome<LocalDateTime>> {
    @Override
    public Class<MakeReport> type() {
      return MakeReport.class;
    }

    @Override
    public Outcome<LocalDateTime> handle(MakeReport request, RequestContext context) {
      context.record("REPORT", "developer");
      return Outcome.done(context.now());
    }
  }
}
