package ua.journal.core.activation;

import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;

/**
 * Command of the program in the name of someone who has not signed in yet: uses a code up and
 * stores the password its owner chose. The owner's earlier password, if any, opens nothing more.
 * The act is on record as their acceptance of responsibility for the login (clause 3.2).
 *
 * @param code the code
 * @param secret the new password in the authenticator's own format
 */
public record Activate(ActivationCode code, String secret) implements Command<Opening> {
  @Override
  public Operation operation() {
    return Operation.ACTIVATE;
  }

  /** Runs {@link Activate}. */
  static final class Run implements Handler<Activate, Outcome<Opening>> {
    private final CodeTerms terms;

    Run(CodeTerms terms) {
      this.terms = terms;
    }

    @Override
    public Class<Activate> type() {
      return Activate.class;
    }

    @Override
    public Outcome<Opening> handle(Activate command, RequestContext context) {
      Opening opening = new CodeRedemption(context, terms).use(command.code(), command.secret());
      return opening.opens() ? Outcome.done(opening) : Outcome.unchanged(opening);
    }
  }
}
