package ua.journal.core.audit;

import java.util.List;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;

/** Query: is the record whole? Implements R-SEC-06. */
public record VerifyAudit() implements Query<VerifyAudit.Result> {
  @Override
  public Operation operation() {
    return Operation.VERIFY_AUDIT;
  }

  /**
   * What the check found.
   *
   * @param intact true when every link, every commitment and every current cell and lesson agrees
   * @param entries entries checked
   * @param head hash of the last entry
   * @param firstBroken position of the first broken entry, 0 for none
   * @param drift number of cells and lessons that differ from their last revision
   */
  public record Result(boolean intact, long entries, String head, long firstBroken, long drift) {}

  /** Answers {@link VerifyAudit}. */
  static final class Answer implements Handler<VerifyAudit, Result> {
    private static final int PAGE = 5000;

    @Override
    public Class<VerifyAudit> type() {
      return VerifyAudit.class;
    }

    @Override
    public Result handle(VerifyAudit request, RequestContext context) {
      AuditStore store = context.port(AuditStore.class);
      ChainHead head = store.head(context.school()).orElse(null);
      if (head == null) {
        return new Result(false, 0, Chain.GENESIS, 1, 0);
      }
      String previous = Chain.GENESIS;
      long seq = 0;
      while (seq < head.seq()) {
        List<AuditStore.Witnessed> page = store.page(context.school(), seq, PAGE);
        for (AuditStore.Witnessed witnessed : page) {
          if (seq < head.seq() && !follows(previous, seq, witnessed)) {
            return new Result(false, head.seq(), head.hash(), seq + 1, 0);
          }
          previous = witnessed.entry().hash();
          seq = witnessed.entry().seq();
        }
        if (page.isEmpty()) {
          return new Result(false, head.seq(), head.hash(), seq + 1, 0);
        }
      }
      if (!endsAt(head, previous, store, context)) {
        return new Result(false, head.seq(), head.hash(), head.seq() + 1, 0);
      }
      long drift = store.drift(context.school());
      return new Result(drift == 0, head.seq(), head.hash(), 0, drift);
    }

    private static boolean follows(String previous, long seq, AuditStore.Witnessed witnessed) {
      AuditEntry entry = witnessed.entry();
      return entry.seq() == seq + 1
          && entry.hash().equals(Chain.hashOf(previous, entry))
          && entry.digest().equals(witnessed.found());
    }

    /** The head names the last entry; what stands behind it was written while the check ran. */
    private static boolean endsAt(
        ChainHead head, String lastHash, AuditStore store, RequestContext context) {
      boolean more = !store.page(context.school(), head.seq(), 1).isEmpty();
      boolean grewMeanwhile =
          store.head(context.school()).filter(now -> now.seq() > head.seq()).isPresent();
      return grewMeanwhile || !more && head.hash().equals(lastHash);
    }
  }
}
