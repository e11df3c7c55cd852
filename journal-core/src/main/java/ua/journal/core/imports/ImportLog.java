package ua.journal.core.imports;

import java.util.List;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;

/** Query: the latest imports, newest first (clause 4, administrator, point 7). */
public record ImportLog() implements Query<List<ImportRun>> {
  private static final int SHOWN = 30;

  @Override
  public Operation operation() {
    return Operation.IMPORT;
  }

  /** Answers {@link ImportLog}. */
  static final class Answer implements Handler<ImportLog, List<ImportRun>> {
    @Override
    public Class<ImportLog> type() {
      return ImportLog.class;
    }

    @Override
    public List<ImportRun> handle(ImportLog query, RequestContext context) {
      return context.port(ImportTraceStore.class).runs(context.school(), SHOWN);
    }
  }
}
