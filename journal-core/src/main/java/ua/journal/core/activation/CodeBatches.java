package ua.journal.core.activation;

import java.util.List;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;

/**
 * Query: class by class, who has come in and which batch of codes is where, for the administrator
 * (clause 3.1).
 */
public record CodeBatches() implements Query<List<ClassCodes>> {
  @Override
  public Operation operation() {
    return Operation.HAND_CODES;
  }

  /** Answers {@link CodeBatches}, by grade and letter. */
  static final class Answer implements Handler<CodeBatches, List<ClassCodes>> {
    @Override
    public Class<CodeBatches> type() {
      return CodeBatches.class;
    }

    @Override
    public List<ClassCodes> handle(CodeBatches query, RequestContext context) {
      return context.port(BatchStore.class).classes(context.school(), context.today());
    }
  }
}
