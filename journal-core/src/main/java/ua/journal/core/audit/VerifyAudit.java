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
   * @param anchored what the signed checkpoints say
   */
  public record Result(
      boolean intact, long entries, String head, long firstBroken, long drift, Anchored anchored) {
    private static Result of(
        boolean intact, long entries, String head, long firstBroken, long drift) {
      return new Result(intact, entries, head, firstBroken, drift, Anchored.NONE);
    }

    private Result beside(Anchored signed) {
      return new Result(
          intact && signed.faults().isEmpty(), entries, head, firstBroken, drift, signed);
    }
  }

  /** Answers {@link VerifyAudit}. */
  static final class Answer implements Handler<VerifyAudit, Result> {
    private static final int PAGE = 5000;

    private final Checkpoints checkpoints;

    Answer(Checkpoints checkpoints) {
      this.checkpoints = checkpoints;
    }

    @Override
    public Class<VerifyAudit> type() {
      return VerifyAudit.class;
    }

    @Override
    public Result handle(VerifyAudit request, RequestContext context) {
      try (CheckpointCheck signed = new CheckpointCheck(checkpoints, context.school())) {
        Result found = chain(context, signed);
        ChainHead now =
            context.port(AuditStore.class).head(context.school()).orElse(VerifyTail.START);
        return found.beside(signed.end(found.firstBroken() == 0, now));
      }
    }

    private static Result chain(RequestContext context, CheckpointCheck signed) {
      AuditStore store = context.port(AuditStore.class);
      ChainHead head = store.head(context.school()).orElse(null);
      if (head == null) {
        return Result.of(false, 0, Chain.GENESIS, 1, 0);
      }
      String previous = Chain.GENESIS;
      long seq = 0;
      while (seq < head.seq()) {
        List<AuditStore.Witnessed> page = store.page(context.school(), seq, PAGE);
        for (AuditStore.Witnessed witnessed : page) {
          if (seq < head.seq() && !witnessed.follows(previous, seq)) {
            return Result.of(false, head.seq(), head.hash(), seq + 1, 0);
          }
          signed.passes(witnessed.entry());
          previous = witnessed.entry().hash();
          seq = witnessed.entry().seq();
        }
        if (page.isEmpty()) {
          return Result.of(false, head.seq(), head.hash(), seq + 1, 0);
        }
      }
      if (!endsAt(head, previous, store, context)) {
        return Result.of(false, head.seq(), head.hash(), head.seq() + 1, 0);
      }
      long drift = store.drift(context.school());
      return Result.of(drift == 0, head.seq(), head.hash(), 0, drift);
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
