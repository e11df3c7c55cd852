package ua.journal.core.notices;

import java.util.List;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;

/** Query: notices to the caller, unread first, then the latest; at most 200. */
public record OwnNotices() implements Query<List<Notice>> {
  @Override
  public Operation operation() {
    return Operation.OWN_NOTICES;
  }

  /** Answers {@link OwnNotices}. */
  static final class Answer implements Handler<OwnNotices, List<Notice>> {
    private static final int MOST = 200;

    @Override
    public Class<OwnNotices> type() {
      return OwnNotices.class;
    }

    @Override
    public List<Notice> handle(OwnNotices query, RequestContext context) {
      return context.port(NoticeStore.class).of(context.person(), MOST);
    }
  }
}
