package ua.journal.core.support;

import java.util.List;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.Settings;

/**
 * Command: anybody asks the administrator or suggests something (clauses 8.1 and 4, teacher, point
 * 15). The same words sent twice are one request while no one has answered. Answers what stands
 * against it.
 *
 * @param kind a question or a suggestion
 * @param text what is asked
 */
public record AskHelp(HelpKind kind, String text) implements Command<Void> {
  @Override
  public Operation operation() {
    return Operation.ASK_HELP;
  }

  /**
   * Runs {@link AskHelp}.
   *
   * @param settings how soon a question is answered
   */
  record Run(Settings settings) implements Handler<AskHelp, Outcome<Void>> {
    @Override
    public Class<AskHelp> type() {
      return AskHelp.class;
    }

    @Override
    public Outcome<Void> handle(AskHelp request, RequestContext context) {
      List<Finding> findings = HelpWriting.judge(HelpState.first(request.kind()), request.text());
      return findings.isEmpty()
          ? new HelpWriting(settings, context).add(request.kind(), request.text())
          : Outcome.refused(findings);
    }
  }
}
