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
   * @param intact true when every link, every commitment and every stored fact agrees
   * @param entries entries checked
   * @param head hash of the last entry
   * @param firstBroken position of the first broken entry, 0 for none
   * @param drift number of rows that differ from what the record last said about them
   * @param differences the first of them
   * @param anchored what the signed checkpoints say
   */
  public record Result(
      boolean intact,
      long entries,
      String head,
      long firstBroken,
      long drift,
      List<Difference> differences,
      Anchored anchored) {
    private Result beside(Anchored signed) {
      return new Result(
          intact && signed.faults().isEmpty(),
          entries,
          head,
          firstBroken,
          drift,
          differences,
          signed);
    }
  }

  /** Answers {@link VerifyAudit}. */
  static final class Answer implements Handler<VerifyAudit, Result> {
    private static final int PAGE = 5000;
    private static final int NAMED = 100;

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
      long broken = head == null ? 1 : firstBroken(head, store, context, signed);
      ChainHead end = head == null ? VerifyTail.START : head;
      AuditStore.Compared compared = store.compare(context.school(), end, NAMED);
      return new Result(
          broken == 0 && compared.differing() == 0,
          end.seq(),
          end.hash(),
          broken,
          compared.differing(),
          compared.named(),
          Anchored.NONE);
    }

    private static long firstBroken(
        ChainHead head, AuditStore store, RequestContext context, CheckpointCheck signed) {
      String previous = Chain.GENESIS;
      long seq = 0;
      while (seq < head.seq()) {
        List<AuditStore.Witnessed> page = store.page(context.school(), seq, PAGE);
        for (AuditStore.Witnessed witnessed : page) {
          if (seq < head.seq() && !witnessed.follows(previous, seq)) {
            return seq + 1;
          }
          signed.passes(witnessed.entry());
          previous = witnessed.entry().hash();
          seq = witnessed.entry().seq();
        }
        if (page.isEmpty()) {
          return seq + 1;
        }
      }
      return endsAt(head, previous, store, context) ? 0 : head.seq() + 1;
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
