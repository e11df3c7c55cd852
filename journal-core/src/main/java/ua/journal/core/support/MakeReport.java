package ua.journal.core.support;

import java.time.LocalDateTime;
import java.util.List;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Work;
import ua.journal.core.audit.AuditDraft;
import ua.journal.core.audit.AuditStore;
import ua.journal.core.audit.Chain;

/**
 * Command: the administrator makes a file about the installation for its developer (clause 4,
 * administrator, point 11). The journal only keeps that he did, and answers when.
 */
public record MakeReport() implements Command<LocalDateTime> {
  @Override
  public Operation operation() {
    return Operation.ANSWER_HELP;
  }

  /** Runs {@link MakeReport}. */
  public static final class Run implements Handler<MakeReport, LocalDateTime> {
    @Override
    public Class<MakeReport> type() {
      return MakeReport.class;
    }

    @Override
    public LocalDateTime handle(MakeReport request, Work work) {
      long person = work.person().value();
      Chain.append(
          work.port(AuditStore.class),
          work.school(),
          List.of(new AuditDraft(work.now(), person, 0, "REPORT", "developer", null, "")));
      return work.now();
    }
  }
}
