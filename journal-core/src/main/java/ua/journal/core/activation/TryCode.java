package ua.journal.core.activation;

import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;

/**
 * Command of the program in the name of someone who has not signed in yet: asks whose code it is. A
 * wrong secret is counted; the fifth voids the code (R-SEC-03).
 *
 * @param code the code
 */
public record TryCode(ActivationCode code) implements Command<Opening> {
  @Override
  public Operation operation() {
    return Operation.ACTIVATE;
  }

  /** Runs {@link TryCode}. */
  static final class Run implements Handler<TryCode, Outcome<Opening>> {
    private final CodeTerms terms;

    Run(CodeTerms terms) {
      this.terms = terms;
    }

    @Override
    public Class<TryCode> type() {
      return TryCode.class;
    }

    @Override
    public Outcome<Opening> handle(TryCode command, RequestContext context) {
      return Outcome.unchanged(new CodeRedemption(context, terms).open(command.code()));
    }
  }
}
