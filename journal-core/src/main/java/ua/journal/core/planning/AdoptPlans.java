package ua.journal.core.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.AuditDraft;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.Given;
import ua.journal.core.common.JournalId;

/**
 * Command of the program alone: plans go on as they stood before this journal kept them, with who
 * submitted and approved them when (clause 4, teacher, point 2). All in one transaction; answers
 * how many steps were taken over.
 *
 * @param steps the steps of all plans, those of one plan in their order
 */
public record AdoptPlans(List<Step> steps) implements Command<Integer> {
  /** Copies the list. */
  public AdoptPlans {
    steps = Given.list(steps, "steps");
  }

  @Override
  public Operation operation() {
    return Operation.SET_UP;
  }

  /**
   * A step of one plan.
   *
   * @param journal the plan's journal
   * @param step what was done, by whom and when
   * @param items the plan as it was saved by this step, null when it stayed what it was
   */
  public record Step(JournalId journal, PlanStep step, @Nullable List<PlanItem> items) {}

  /** Runs {@link AdoptPlans}. */
  static final class Run implements Handler<AdoptPlans, Outcome<Integer>> {
    @Override
    public Class<AdoptPlans> type() {
      return AdoptPlans.class;
    }

    @Override
    public Outcome<Integer> handle(AdoptPlans request, RequestContext context) {
      PlanStore plans = context.port(PlanStore.class);
      for (Step one : request.steps()) {
        PlanStep step = one.step();
        plans.append(one.journal(), step, one.items());
        context.record(
            new AuditDraft(
                step.at(),
                step.by().value(),
                one.journal().value(),
                request.operation().name(),
                "plan revision=%d act=%s".formatted(step.revision(), step.act()),
                null,
                ""));
      }
      return request.steps().isEmpty()
          ? Outcome.unchanged(0)
          : Outcome.done(request.steps().size());
    }
  }
}
