package ua.journal.web.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import ua.journal.core.audit.VerifyAudit;
import ua.journal.web.problem.ProblemCode;
import ua.journal.web.problem.TurnedAwayException;

/**
 * Checks of the whole record that people ask for. Each reads every row for seconds, so only one
 * runs at a time and nobody waits for another's. Thread-safe.
 */
@ApplicationScoped
public class RecordCheck {
  private final Semaphore turn = new Semaphore(1);

  /**
   * Checks the record.
   *
   * @param check asks the journal for it
   * @throws TurnedAwayException when another check runs
   */
  public VerifyAudit.Result run(Supplier<VerifyAudit.Result> check) {
    if (!turn.tryAcquire()) {
      throw new TurnedAwayException(ProblemCode.TOO_MANY);
    }
    try {
      return check.get();
    } finally {
      turn.release();
    }
  }
}
