package ua.journal.core.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.AccessPolicy;
import ua.journal.core.access.Decision;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Target;
import ua.journal.core.common.JournalId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Severity;
import ua.journal.core.school.PastYear;
import ua.journal.core.school.Settings;

/**
 * Query: the plan of a journal.
 *
 * @param journal the journal
 * @param revision an earlier revision to look at, null for the present one
 */
public record PlanQuery(JournalId journal, @Nullable Integer revision) implements Query<Plan> {
  @Override
  public Operation operation() {
    return Operation.READ_JOURNAL;
  }

  @Override
  public Target target() {
    return new Target.Journal(journal);
  }

  /**
   * Answers {@link PlanQuery}.
   *
   * @param settings how far lessons may be behind the plan
   */
  record Answer(Settings settings) implements Handler<PlanQuery, Plan> {
    @Override
    public Class<PlanQuery> type() {
      return PlanQuery.class;
    }

    @Override
    public Plan handle(PlanQuery request, RequestContext context) {
      PlanWriting writing = new PlanWriting(context, request.operation());
      PlanFacts facts = writing.facts(request.journal());
      List<PlanItem> past =
          request.revision() == null
              ? List.of()
              : context.port(PlanStore.class).past(request.journal(), request.revision());
      Set<Integer> used = facts.used();
      Fulfilment fulfilment = Fulfilment.on(context.today(), facts.items(), used);
      List<PlanRules.Hours> hours = PlanRules.hours(facts, writing.calendar());
      return new Plan(
          facts.journal(),
          facts.state(),
          request.revision() == null || past.isEmpty() ? facts.revision() : request.revision(),
          past.isEmpty(),
          past.isEmpty()
              ? facts.items().stream().map(item -> line(facts, item)).toList()
              : past.stream().map(item -> new Plan.Line(item, null)).toList(),
          facts.steps(),
          hours,
          fulfilment,
          past.isEmpty() ? findings(facts, hours, fulfilment) : List.of(),
          Plan.freeDays(facts, context.now()),
          PastYear.of(facts.journal().begins(), context).isEmpty()
              ? rights(context)
              : Plan.Rights.NONE);
    }

    private static Plan.Line line(PlanFacts facts, PlanItem item) {
      return new Plan.Line(item, facts.lessonOf(item).map(Lesson::date).orElse(null));
    }

    private List<Finding> findings(
        PlanFacts facts, List<PlanRules.Hours> hours, Fulfilment fulfilment) {
      if (facts.items().isEmpty()) {
        return List.of();
      }
      List<Finding> findings = new ArrayList<>(PlanRules.judgeHours(hours, Severity.WARN));
      findings.addAll(PlanRules.judge(facts.items(), facts.lessons()));
      PlanRules.lag(fulfilment.lag(), settings.planLagTeacher()).ifPresent(findings::add);
      return findings;
    }

    private static Plan.Rights rights(RequestContext context) {
      return new Plan.Rights(
          may(Operation.PLAN_JOURNAL, context),
          may(Operation.DECIDE_PLANS, context),
          may(Operation.COPY_PLAN, context));
    }

    private static boolean may(Operation operation, RequestContext context) {
      return AccessPolicy.decide(operation, context.caller()) == Decision.ALLOW;
    }
  }
}
