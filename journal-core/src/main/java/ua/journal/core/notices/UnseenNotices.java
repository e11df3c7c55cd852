package ua.journal.core.notices;

import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;

/** Query: how many notices the caller has not read. Every page asks it: one statement. */
public record UnseenNotices() implements Query<Integer> {
  @Override
  public Operation operation() {
    return Operation.OWN_NOTICES;
  }

  /** Answers {@link UnseenNotices}. */
  static final class Answer implements Handler<UnseenNotices, Integer> {
    @Override
    public Class<UnseenNotices> type() {
      return UnseenNotices.class;
    }

    @Override
    public Integer handle(UnseenNotices query, RequestContext context) {
      return context.port(NoticeStore.class).unseen(context.person());
    }
  }
}
