package ua.journal.core.timetable;

import java.util.List;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;

/** Query: the drafts someone works on, at most one of each school year. */
public record DraftsQuery() implements Query<List<Version>> {
  @Override
  public Operation operation() {
    return Operation.EDIT_TIMETABLE;
  }

  /** Answers {@link DraftsQuery}. */
  static final class Answer implements Handler<DraftsQuery, List<Version>> {
    @Override
    public Class<DraftsQuery> type() {
      return DraftsQuery.class;
    }

    @Override
    public List<Version> handle(DraftsQuery request, RequestContext context) {
      return context.port(TimetableStore.class).versions(context.school()).stream()
          .filter(Drafts::isDraft)
          .toList();
    }
  }
}
