package ua.journal.core.audit;

import java.util.List;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;

/**
 * Query: does the chain still have this entry, and is what was added to it since whole? Asked
 * before a checkpoint is signed, so that none vouches for what nobody looked at (R-SEC-06).
 *
 * @param from where the chain ended when it was last looked at
 */
public record VerifyTail(ChainHead from) implements Query<VerifyTail.Result> {
  /** From the first entry on. */
  public static final ChainHead START = new ChainHead(0, Chain.GENESIS);

  @Override
  public Operation operation() {
    return Operation.VERIFY_AUDIT;
  }

  /**
   * What the check found.
   *
   * @param head where the chain ends, as far as it was looked at
   * @param firstBroken position of the first entry that is not what it has to be, 0 for none
   */
  public record Result(ChainHead head, long firstBroken) {}

  /** Answers {@link VerifyTail}. */
  static final class Answer implements Handler<VerifyTail, Result> {
    private static final int PAGE = 5000;

    @Override
    public Class<VerifyTail> type() {
      return VerifyTail.class;
    }

    @Override
    public Result handle(VerifyTail request, RequestContext context) {
      AuditStore store = context.port(AuditStore.class);
      ChainHead from = request.from();
      ChainHead head = store.head(context.school()).orElse(START);
      if (head.seq() < from.seq()) {
        return new Result(head, head.seq() + 1);
      }
      if (from.seq() > 0 && !stands(from, store.page(context.school(), from.seq() - 1, 1))) {
        return new Result(head, from.seq());
      }
      String previous = from.hash();
      long seq = from.seq();
      while (seq < head.seq()) {
        List<AuditStore.Witnessed> page = store.page(context.school(), seq, PAGE);
        for (AuditStore.Witnessed each : page) {
          if (!each.follows(previous, seq)) {
            return new Result(head, seq + 1);
          }
          previous = each.entry().hash();
          seq = each.entry().seq();
        }
        if (page.isEmpty()) {
          return new Result(head, seq + 1);
        }
      }
      // what was added meanwhile has been looked at, too
      return seq == head.seq() && !previous.equals(head.hash())
          ? new Result(head, seq)
          : new Result(new ChainHead(seq, previous), 0);
    }

    private static boolean stands(ChainHead from, List<AuditStore.Witnessed> found) {
      return found.size() == 1
          && found.get(0).entry().seq() == from.seq()
          && found.get(0).entry().hash().equals(from.hash());
    }
  }
}
