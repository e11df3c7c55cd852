package ua.journal.core.school;

import java.util.List;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;

/** Query: the school years whose journals are here, the newest first (clause 2.4). */
public record YearsQuery() implements Query<List<Integer>> {
  @Override
  public Operation operation() {
    return Operation.LIST_JOURNALS;
  }

  /** Answers {@link YearsQuery}. */
  static final class Answer implements Handler<YearsQuery, List<Integer>> {
    @Override
    public Class<YearsQuery> type() {
      return YearsQuery.class;
    }

    @Override
    public List<Integer> handle(YearsQuery request, RequestContext context) {
      int serving = SchoolYear.serving(context);
      return context.port(SchoolStore.class).years(context.school()).stream()
          .filter(begins -> begins <= serving)
          .sorted((one, other) -> Integer.compare(other, one))
          .toList();
    }
  }
}
