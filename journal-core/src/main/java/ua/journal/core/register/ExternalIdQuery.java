package ua.journal.core.register;

import java.util.List;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;

/**
 * Query: whom or what the ids of the host's own system mean here.
 *
 * @param kind what is looked for
 * @param externalId id in the host's system, empty for all of that kind
 */
public record ExternalIdQuery(ExternalId.Kind kind, String externalId)
    implements Query<List<ExternalId>> {
  /** Asks for all of a kind. */
  public ExternalIdQuery(ExternalId.Kind kind) {
    this(kind, "");
  }

  @Override
  public Operation operation() {
    return Operation.BUILD_SCHOOL;
  }

  /** Answers {@link ExternalIdQuery}. */
  static final class Answer implements Handler<ExternalIdQuery, List<ExternalId>> {
    @Override
    public Class<ExternalIdQuery> type() {
      return ExternalIdQuery.class;
    }

    @Override
    public List<ExternalId> handle(ExternalIdQuery request, RequestContext context) {
      ExternalIdStore store = context.port(ExternalIdStore.class);
      return request.externalId().isEmpty()
          ? store.all(context.school(), request.kind())
          : store.find(context.school(), request.kind(), request.externalId()).stream().toList();
    }
  }
}
