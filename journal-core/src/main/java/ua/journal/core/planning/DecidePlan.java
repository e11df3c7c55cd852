package ua.journal.core.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Role;
import ua.journal.core.access.Target;
import ua.journal.core.common.JournalId;
import ua.journal.core.notices.NoticeKind;
import ua.journal.core.notices.Notices;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Severity;
import ua.journal.core.regulation.TextRules;

/**
 * Command: the deputy approves a submitted plan or gives it back. Other hours than the curriculum's
 * are approved only with a reason.
 *
 * @param journal the journal
 * @param revision revision of the plan the deputy saw
 * @param approve whether it is approved
 * @param remark reason of the deviation, or what to mend; may be empty for an approval
 */
public record DecidePlan(JournalId journal, int revision, boolean approve, String remark)
    implements Command<Void> {
  private static final int MAX_REMARK = 500;

  @Override
  public Operation operation() {
    return Operation.DECIDE_PLANS;
  }

  @Override
  public Target target() {
    return new Target.Journal(journal);
  }

  /** Runs {@link DecidePlan}. */
  static final class Run implements Handler<DecidePlan, Outcome<Void>> {
    @Override
    public Class<DecidePlan> type() {
      return DecidePlan.class;
    }

    @Override
    public Outcome<Void> handle(DecidePlan request, RequestContext context) {
      PlanWriting writing = new PlanWriting(context, request.operation());
      PlanFacts facts = writing.facts(request.journal());
      Optional<Outcome<Void>> closed = writing.closed(facts);
      if (closed.isPresent()) {
        return closed.get();
      }
      PlanState wanted = request.approve() ? PlanState.APPROVED : PlanState.DRAFT;
      boolean twice =
          request.revision() == facts.revision() - 1
              && facts.stored() == wanted
              && facts.steps().get(facts.steps().size() - 1).by().equals(context.person());
      if (twice) {
        return Outcome.unchanged();
      }
      if (request.revision() != facts.revision()) {
        return Outcome.conflict(PlanRules.stale());
      }
      String remark = request.remark().strip();
      List<Finding> refusals = judge(request, facts, remark, writing);
      if (!refusals.isEmpty()) {
        return Outcome.refused(refusals);
      }
      PlanStep.Act act = request.approve() ? PlanStep.Act.APPROVED : PlanStep.Act.RETURNED;
      writing.append(facts, act, wanted, remark, null);
      tellTeacher(request, facts, remark, context);
      return Outcome.done();
    }

    private static void tellTeacher(
        DecidePlan request, PlanFacts facts, String remark, RequestContext context) {
      if (!context.caller().roles().contains(Role.SYSTEM)) {
        NoticeKind kind = request.approve() ? NoticeKind.PLAN_APPROVED : NoticeKind.PLAN_RETURNED;
        Map<String, String> said = Map.of("journal", facts.journal().title(), "remark", remark);
        String target = request.journal().toString();
        Notices.tell(
            context, List.of(Notices.of(context, facts.journal().teacher(), kind, said, target)));
      }
    }

    private static List<Finding> judge(
        DecidePlan request, PlanFacts facts, String remark, PlanWriting writing) {
      List<Finding> refusals = new ArrayList<>();
      TextRules.judge(remark, MAX_REMARK).ifPresent(refusals::add);
      Optional<Finding> refusal = PlanRules.decision(facts.stored(), request.approve(), remark);
      refusal.ifPresent(refusals::add);
      if (refusal.isEmpty() && remark.isEmpty()) {
        refusals.addAll(
            PlanRules.judgeHours(PlanRules.hours(facts, writing.calendar()), Severity.BLOCK));
      }
      return refusals;
    }
  }
}
