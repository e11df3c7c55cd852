package ua.journal.core.planning;

import java.util.Optional;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Target;
import ua.journal.core.common.JournalId;
import ua.journal.core.regulation.Finding;

/**
 * Command: the teacher hands the plan in for approval (R-KTP-05).
 *
 * @param journal the journal
 * @param revision revision of the plan the teacher saw
 */
public record SubmitPlan(JournalId journal, int revision) implements Command<Void> {
  @Override
  public Operation operation() {
    return Operation.PLAN_JOURNAL;
  }

  @Override
  public Target target() {
    return new Target.Journal(journal);
  }

  /** Runs {@link SubmitPlan}. */
  static final class Run implements Handler<SubmitPlan, Outcome<Void>> {
    @Override
    public Class<SubmitPlan> type() {
      return SubmitPlan.class;
    }

    @Override
    public Outcome<Void> handle(SubmitPlan request, RequestContext context) {
      PlanWriting writing = new PlanWriting(context, request.operation());
      PlanFacts facts = writing.facts(request.journal());
      Optional<Outcome<Void>> closed = writing.closed(facts);
      if (closed.isPresent()) {
        return closed.get();
      }
      if (facts.state() == PlanState.SUBMITTED || facts.state().approved()) {
        return Outcome.unchanged();
      }
      if (request.revision() != facts.revision()) {
        return Outcome.conflict(PlanRules.stale());
      }
      Optional<Finding> refusal = PlanRules.submission(facts.state());
      if (refusal.isPresent()) {
        return Outcome.refused(refusal.get());
      }
      writing.append(facts, PlanStep.Act.SUBMITTED, PlanState.SUBMITTED, "", null);
      return Outcome.done();
    }
  }
}
