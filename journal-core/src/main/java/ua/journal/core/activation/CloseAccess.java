package ua.journal.core.activation;

import java.util.List;
import ua.journal.core.access.AccessStore;
import ua.journal.core.access.Account;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.Given;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;

/**
 * Command: the administrator closes accounts of the list {@link IdleAccounts}. Their passwords open
 * nothing any more and their codes are void; whoever comes back gets a new code and keeps their
 * login. No one who is something at the school can be locked out by it (R-SEC-05).
 *
 * @param people owners of the accounts
 */
public record CloseAccess(List<PersonId> people) implements Command<List<PersonId>> {
  /** Copies the list. */
  public CloseAccess {
    people = Given.list(people, "people");
  }

  @Override
  public Operation operation() {
    return Operation.CLOSE_ACCESS;
  }

  /** Runs {@link CloseAccess}; answers whose accounts it closed. */
  static final class Run implements Handler<CloseAccess, Outcome<List<PersonId>>> {
    private final int departedReadDays;

    /**
     * Creates the handler.
     *
     * @param departedReadDays days for which departed pupils and their guardians still read
     */
    public Run(int departedReadDays) {
      this.departedReadDays = departedReadDays;
    }

    @Override
    public Class<CloseAccess> type() {
      return CloseAccess.class;
    }

    @Override
    public Outcome<List<PersonId>> handle(CloseAccess command, RequestContext context) {
      List<PersonId> idle =
          IdleAccounts.Answer.lines(context, departedReadDays).stream()
              .map(IdleAccounts.Line::person)
              .toList();
      List<PersonId> wanted = command.people().stream().distinct().toList();
      if (!idle.containsAll(wanted)) {
        throw new JournalException(
            ErrorCode.RULE_BROKEN, "Only accounts without a living relation are closed");
      }
      AccessStore access = context.port(AccessStore.class);
      for (PersonId person : wanted) {
        access.saveAccount(access.accountOf(person).map(Account::close).orElseThrow());
      }
      context.port(ActivationStore.class).voidOf(wanted);
      if (wanted.isEmpty()) {
        return Outcome.unchanged(wanted);
      }
      wanted.forEach(person -> context.record(command.operation(), "person=" + person));
      return Outcome.done(wanted);
    }
  }
}
