package ua.journal.core.imports;

import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;

/**
 * Query: what taking back an import would do, or why it can not be taken back (R-IMP-01).
 *
 * @param run id of the import
 */
public record UndoPreview(long run) implements Query<UndoReport> {
  @Override
  public Operation operation() {
    return Operation.IMPORT;
  }

  /** Answers {@link UndoPreview}. */
  static final class Answer implements Handler<UndoPreview, UndoReport> {
    @Override
    public Class<UndoPreview> type() {
      return UndoPreview.class;
    }

    @Override
    public UndoReport handle(UndoPreview query, RequestContext context) {
      ImportTraceStore traces = context.port(ImportTraceStore.class);
      return Undoing.of(query.run(), traces.trace(context.school()).orElse(null), context).report();
    }
  }
}
