package ua.journal.core.activation;

import java.util.Optional;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Target;
import ua.journal.core.common.ClassId;

/**
 * Query: the last batch of codes for a class, for its class teacher (clause 3.1).
 *
 * @param schoolClass the class
 */
public record ClassBatch(ClassId schoolClass) implements Query<Optional<CodeBatch>> {
  @Override
  public Operation operation() {
    return Operation.CLASS_CODES;
  }

  @Override
  public Target target() {
    return new Target.SchoolClass(schoolClass);
  }

  /** Answers {@link ClassBatch}. */
  static final class Answer implements Handler<ClassBatch, Optional<CodeBatch>> {
    @Override
    public Class<ClassBatch> type() {
      return ClassBatch.class;
    }

    @Override
    public Optional<CodeBatch> handle(ClassBatch query, RequestContext context) {
      return context.port(BatchStore.class).last(query.schoolClass());
    }
  }
}
