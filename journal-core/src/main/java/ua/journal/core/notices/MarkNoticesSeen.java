package ua.journal.core.notices;

import java.util.List;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.Given;

/**
 * Command: the caller has read these notices (R-PUB-05). They name those they saw, so that one told
 * in the meantime stays unread. Repeating it changes nothing. Answers how many are still unread.
 *
 * @param notices numbers of the notices; those of others are passed over
 */
public record MarkNoticesSeen(List<Long> notices) implements Command<Integer> {
  /** Copies the list. */
  public MarkNoticesSeen {
    notices = Given.list(notices, "notices");
  }

  @Override
  public Operation operation() {
    return Operation.OWN_NOTICES;
  }

  /** Runs {@link MarkNoticesSeen}. */
  static final class Run implements Handler<MarkNoticesSeen, Outcome<Integer>> {
    @Override
    public Class<MarkNoticesSeen> type() {
      return MarkNoticesSeen.class;
    }

    @Override
    public Outcome<Integer> handle(MarkNoticesSeen command, RequestContext context) {
      NoticeStore store = context.port(NoticeStore.class);
      store.markSeen(context.person(), command.notices(), context.now());
      return Outcome.unchanged(store.unseen(context.person()));
    }
  }
}
