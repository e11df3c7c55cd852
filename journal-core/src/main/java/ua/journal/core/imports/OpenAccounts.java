package ua.journal.core.imports;

import ua.journal.core.access.AccessStore;
import ua.journal.core.access.Account;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.PersonId;
import ua.journal.core.register.Extent;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.register.SchoolRows;

/**
 * Command of the program alone: opens an account with one and the same secret for everybody whose
 * login stands in the lists. For the demo school only; a real school activates accounts by codes.
 *
 * @param secret secret in the authenticator's own format
 */
public record OpenAccounts(String secret) implements Command<Integer> {
  @Override
  public Operation operation() {
    return Operation.SET_UP;
  }

  /** Runs {@link OpenAccounts}; the answer is the number of accounts opened. */
  static final class Run implements Handler<OpenAccounts, Outcome<Integer>> {
    @Override
    public Class<OpenAccounts> type() {
      return OpenAccounts.class;
    }

    @Override
    public Outcome<Integer> handle(OpenAccounts command, RequestContext context) {
      AccessStore accounts = context.port(AccessStore.class);
      int opened = 0;
      for (SchoolRows.PersonRow person :
          context
              .port(RegisterStore.class)
              .read(context.school(), 0, 0, Extent.of(Extent.PEOPLE))
              .people()) {
        if (!person.login().isEmpty()) {
          PersonId id = new PersonId(person.id());
          accounts.saveAccount(new Account(id, context.school(), person.login(), command.secret()));
          opened++;
        }
      }
      if (opened == 0) {
        return Outcome.unchanged(0);
      }
      context.record(command.operation(), "accounts=" + opened);
      return Outcome.done(opened);
    }
  }
}
