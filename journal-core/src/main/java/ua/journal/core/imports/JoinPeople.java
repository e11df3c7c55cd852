package ua.journal.core.imports;

import java.util.List;
import java.util.Objects;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.regulation.Finding;

/**
 * Command: two records of one person become one (R-IMP-02). Marks, absences, classes, journals,
 * children and the account go over; what was written keeps the name it was written under. {@link
 * PartPeople} undoes it.
 *
 * @param kept the record that stays
 * @param joined the record that goes
 */
public record JoinPeople(PersonId kept, PersonId joined) implements Command<JoinReport> {
  /** Refuses a record and itself. */
  public JoinPeople {
    if (Objects.equals(kept, joined)) {
      throw new JournalException(ErrorCode.MALFORMED, "A record is not joined with itself");
    }
  }

  @Override
  public Operation operation() {
    return Operation.IMPORT;
  }

  /** Runs {@link JoinPeople}. */
  static final class Run implements Handler<JoinPeople, Outcome<JoinReport>> {
    @Override
    public Class<JoinPeople> type() {
      return JoinPeople.class;
    }

    @Override
    public Outcome<JoinReport> handle(JoinPeople command, RequestContext context) {
      context.port(RegisterStore.class).takeTurn(context.school());
      Joining joining =
          Joining.held(command.kept(), command.joined(), context)
              .orElseThrow(() -> new JournalException(ErrorCode.NOT_FOUND, "No such people"));
      List<Finding> findings = joining.findings();
      JoinReport report = joining.report(findings);
      if (!findings.isEmpty()) {
        return Outcome.refused(report, findings);
      }
      PersonJoin join = joining.write();
      context.record(
          "JOIN_PEOPLE",
          "join=%d;kept=%s;joined=%s".formatted(join.id(), command.kept(), command.joined()));
      return Outcome.done(report);
    }
  }
}
