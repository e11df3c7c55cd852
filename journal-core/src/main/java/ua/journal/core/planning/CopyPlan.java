package ua.journal.core.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Target;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.JournalId;

/**
 * Command: the plan of a parallel class becomes the plan of this journal, laid over its own
 * lessons. What lessons of this journal have taken stays (R-KTP-06).
 *
 * @param journal the journal that gets the plan
 * @param source journal of the same subject and grade
 * @param revision revision of the plan the caller saw
 */
public record CopyPlan(JournalId journal, JournalId source, int revision) implements Command<Void> {
  @Override
  public Operation operation() {
    return Operation.COPY_PLAN;
  }

  @Override
  public Target target() {
    return new Target.Journal(journal);
  }

  /** Runs {@link CopyPlan}. */
  static final class Run implements Handler<CopyPlan, Outcome<Void>> {
    @Override
    public Class<CopyPlan> type() {
      return CopyPlan.class;
    }

    @Override
    public Outcome<Void> handle(CopyPlan request, RequestContext context) {
      PlanWriting writing = new PlanWriting(context, request.operation());
      PlanFacts facts = writing.facts(request.journal());
      Optional<Outcome<Void>> closed = writing.closed(facts);
      if (closed.isPresent()) {
        return closed.get();
      }
      boolean offered =
          PlanSources.of(request.journal(), context).stream()
              .anyMatch(count -> count.journal().id().equals(request.source()));
      if (!offered) {
        throw new JournalException(ErrorCode.NOT_FOUND, "Not a plan of a parallel class");
      }
      if (request.revision() != facts.revision()) {
        return Outcome.conflict(PlanRules.stale());
      }
      List<PlanItem> items = laid(facts, writing.facts(request.source()), context);
      writing.append(facts, PlanStep.Act.COPIED, PlanState.DRAFT, "", items);
      return Outcome.done();
    }

    private static List<PlanItem> laid(PlanFacts facts, PlanFacts source, RequestContext context) {
      Set<Integer> used = facts.used();
      int last = used.stream().mapToInt(Integer::intValue).max().orElse(0);
      List<PlanItem> items = new ArrayList<>();
      facts.items().stream().filter(item -> used.contains(item.no())).forEach(items::add);
      List<PlanItem> open = source.items().stream().filter(item -> item.no() > last).toList();
      List<LocalDate> days = Plan.freeDays(facts, context.now());
      Reflow.items(Reflow.lay(Reflow.Way.SHIFT, open, days)).stream().forEach(items::add);
      return items;
    }
  }
}
