package ua.journal.core.sheet;

import java.util.List;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Target;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;

/**
 * Query: the history of one cell, for all who may read the journal (R-MRK-10).
 *
 * @param journal the journal
 * @param column the column
 * @param pupil the pupil
 */
public record CellHistory(JournalId journal, ColumnId column, PersonId pupil)
    implements Query<List<CellEvent>> {
  @Override
  public Operation operation() {
    return Operation.READ_JOURNAL;
  }

  @Override
  public Target target() {
    return new Target.Journal(journal);
  }

  /** Answers {@link CellHistory}. */
  static final class Answer implements Handler<CellHistory, List<CellEvent>> {
    @Override
    public Class<CellHistory> type() {
      return CellHistory.class;
    }

    @Override
    public List<CellEvent> handle(CellHistory request, RequestContext context) {
      return context
          .port(SheetStore.class)
          .history(request.journal(), request.column(), request.pupil())
          .orElseThrow(() -> new JournalException(ErrorCode.NOT_FOUND, "No such column"));
    }
  }
}
