package ua.journal.core.teaching;

import java.util.List;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Target;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.SchoolYear;

/**
 * Command: a journal gets another teacher by an order. The former's rights end with it, their
 * entries stay. Answers what stands against it; then nothing was changed.
 *
 * @param journal the journal
 * @param next who gets it
 */
public record AssignTeacher(JournalId journal, Responsible next) implements Command<Void> {
  @Override
  public Operation operation() {
    return Operation.ASSIGN_TEACHING;
  }

  @Override
  public Target target() {
    return new Target.Journal(journal);
  }

  /** Runs {@link AssignTeacher}. */
  static final class Run implements Handler<AssignTeacher, Outcome<Void>> {
    @Override
    public Class<AssignTeacher> type() {
      return AssignTeacher.class;
    }

    @Override
    public Outcome<Void> handle(AssignTeacher request, RequestContext context) {
      LoadStore store = context.port(LoadStore.class);
      List<Finding> findings = request.next().judge(context);
      if (!findings.isEmpty()) {
        return Outcome.refused(findings);
      }
      PersonId former =
          store.journals(context.school(), SchoolYear.serving(context), context.today()).stream()
              .filter(row -> row.journal().equals(request.journal()))
              .map(JournalLoad::teacher)
              .findFirst()
              .orElseThrow(
                  () -> new JournalException(ErrorCode.NOT_FOUND, "Not a journal of this year"));
      if (former.equals(request.next().person())) {
        return Outcome.unchanged();
      }
      store.assign(request.journal(), request.next().change(former, context));
      String target = "teacher=%s was=%s".formatted(request.next().person(), former);
      context.record(request.operation(), request.journal(), target);
      return Outcome.done();
    }
  }
}
