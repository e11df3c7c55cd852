package ua.journal.core.activation;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Role;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.Given;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.notices.Notice;
import ua.journal.core.notices.NoticeKind;
import ua.journal.core.notices.Notices;

/**
 * Command: the administrator issues activation codes to members of the staff, never to themselves
 * (clause 3.1, R-SEC-03). Whoever had a code before is told of the new one, and so is the head: a
 * new code opens an account whose owner has not lost theirs. A new code for an account of the head,
 * a deputy or another administrator waits for a second person (R-SEC-08).
 *
 * @param people whom for
 */
public record IssueStaffCodes(List<PersonId> people) implements Command<List<Slip>> {
  /** Copies the list. */
  public IssueStaffCodes {
    people = Given.list(people, "people");
  }

  @Override
  public Operation operation() {
    return Operation.STAFF_CODES;
  }

  /** Runs {@link IssueStaffCodes}. */
  static final class Run implements Handler<IssueStaffCodes, Outcome<List<Slip>>> {
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
    public Class<IssueStaffCodes> type() {
      return IssueStaffCodes.class;
    }

    @Override
    public Outcome<List<Slip>> handle(IssueStaffCodes command, RequestContext context) {
      if (command.people().contains(context.person())) {
        throw new JournalException(ErrorCode.RULE_BROKEN, "Nobody issues a code to himself");
      }
      List<PersonAccess> staff =
          context.port(ActivationStore.class).staff(context.school(), context.today());
      List<Slip> slips =
          new CodeOffice(context, terms).issue(command.operation(), command.people(), staff);
      String by = ReissueNotices.caller(context, staff);
      slips.stream().filter(Slip::waits).forEach(slip -> tell(slip, staff, by, context));
      Notices.tell(context, notices(slips, staff, by, context));
      return slips.isEmpty() ? Outcome.unchanged(slips) : Outcome.done(slips);
    }

    /** A code for a guarded account is told to all who may confirm or stop it. */
    private static void tell(
        Slip slip, List<PersonAccess> staff, String by, RequestContext context) {
      PersonAccess owner = slip.owner();
      Map<String, String> facts =
          Map.of(
              "owner",
              owner.name().listed(),
              "by",
              by,
              "until",
              slip.opensAt().truncatedTo(ChronoUnit.MINUTES).toString());
      ReissueNotices.tell(context, staff, owner.person(), NoticeKind.REISSUE_WAITS, facts);
    }

    private static List<Notice> notices(
        List<Slip> slips, List<PersonAccess> staff, String by, RequestContext context) {
      List<PersonId> heads =
          staff.stream()
              .filter(each -> each.role() == Role.HEAD)
              .map(PersonAccess::person)
              .toList();
      List<Notice> notices = new ArrayList<>();
      for (Slip slip : slips) {
        PersonAccess owner = slip.owner();
        if (!slip.waits() && (owner.active() || owner.issuedAt() != null)) {
          notices.add(
              Notices.of(context, owner.person(), NoticeKind.CODE_REISSUED, Map.of("by", by), ""));
          Map<String, String> facts = Map.of("owner", owner.name().listed(), "by", by);
          heads.stream()
              .filter(head -> !head.equals(owner.person()))
              .map(head -> Notices.of(context, head, NoticeKind.STAFF_CODE_REISSUED, facts, ""))
              .forEach(notices::add);
        }
      }
      return notices;
    }
  }
}
