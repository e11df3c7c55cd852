package ua.journal.core.imports;

import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;

/**
 * Query: what the joining of two records would do, and what stands against it.
 *
 * @param kept the record that stays
 * @param joined the record that goes
 */
public record JoinPreview(PersonId kept, PersonId joined) implements Query<JoinReport> {
  @Override
  public Operation operation() {
    return Operation.IMPORT;
  }

  /** Answers {@link JoinPreview}. */
  static final class Answer implements Handler<JoinPreview, JoinReport> {
    @Override
    public Class<JoinPreview> type() {
      return JoinPreview.class;
    }

    @Override
    public JoinReport handle(JoinPreview query, RequestContext context) {
      Joining joining =
          Joining.of(query.kept(), query.joined(), context)
              .orElseThrow(() -> new JournalException(ErrorCode.NOT_FOUND, "No such people"));
      return joining.report(joining.findings());
    }
  }
}
