package ua.journal.core.activation;

import java.util.List;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Work;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;

/**
 * Command: the administrator issues activation codes to members of the staff, never to himself
 * (clause 3.1, R-SEC-03).
 *
 * @param people whom for
 */
public record IssueStaffCodes(List<PersonId> people) implements Command<List<Slip>> {
  /** Copies the list. */
  public IssueStaffCodes {
    people = List.copyOf(people);
  }

  @Override
  public Operation operation() {
    return Operation.STAFF_CODES;
  }

  /** Runs {@link IssueStaffCodes}. */
  public static final class Run implements Handler<IssueStaffCodes, List<Slip>> {
    @Override
    public Class<IssueStaffCodes> type() {
      return IssueStaffCodes.class;
    }

    @Override
    public List<Slip> handle(IssueStaffCodes command, Work work) {
      if (command.people().contains(work.person())) {
        throw new JournalException(ErrorCode.RULE_BROKEN, "Nobody issues a code to himself");
      }
      List<PersonAccess> staff =
          work.port(ActivationStore.class).staff(work.school(), work.today());
      return new CodeOffice(work).issue(command.operation(), command.people(), staff);
    }
  }
}
