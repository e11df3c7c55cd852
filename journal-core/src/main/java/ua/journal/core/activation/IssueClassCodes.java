package ua.journal.core.activation;

import java.util.List;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Target;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.Given;
import ua.journal.core.common.PersonId;

/**
 * Command: the class teacher issues activation codes to pupils of their class and to their parents
 * (clause 4, class teacher, point 8; R-SEC-03).
 *
 * @param schoolClass the class
 * @param people whom for
 */
public record IssueClassCodes(ClassId schoolClass, List<PersonId> people)
    implements Command<List<Slip>> {
  /** Copies the list. */
  public IssueClassCodes {
    people = Given.list(people, "people");
  }

  @Override
  public Operation operation() {
    return Operation.CLASS_CODES;
  }

  @Override
  public Target target() {
    return new Target.SchoolClass(schoolClass);
  }

  /** Runs {@link IssueClassCodes}. */
  static final class Run implements Handler<IssueClassCodes, Outcome<List<Slip>>> {
    private final CodeTerms terms;

    /**
     * Creates the handler.
     *
     * @param terms how long a code works and waits
     */
    public Run(CodeTerms terms) {
      this.terms = terms;
    }

    @Override
    public Class<IssueClassCodes> type() {
      return IssueClassCodes.class;
    }

    @Override
    public Outcome<List<Slip>> handle(IssueClassCodes command, RequestContext context) {
      List<PersonAccess> people = CodeOffice.families(command.schoolClass(), context);
      CodeOffice office = new CodeOffice(context, terms);
      List<Slip> slips = office.issue(command.operation(), command.people(), people);
      office.tell(slips);
      return slips.isEmpty() ? Outcome.unchanged(slips) : Outcome.done(slips);
    }
  }
}
