package ua.journal.core.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Target;
import ua.journal.core.common.Given;
import ua.journal.core.common.JournalId;
import ua.journal.core.regulation.Finding;

/**
 * Command: the plan of a journal as its teacher wants it (clause 4, teacher, point 2). Items that
 * lessons have taken stay as they are whatever is said of them; a change of what is taught makes an
 * approved plan a draft again, a change of days and homework does not.
 *
 * @param journal the journal
 * @param revision revision of the plan the teacher saw
 * @param items all items in order; the number of an item taken by a lesson, 0 for any other
 */
public record SavePlan(JournalId journal, int revision, List<PlanItem> items)
    implements Command<Void> {
  /** Copies the items. */
  public SavePlan {
    items = Given.list(items, "items");
  }

  @Override
  public Operation operation() {
    return Operation.PLAN_JOURNAL;
  }

  @Override
  public Target target() {
    return new Target.Journal(journal);
  }

  /** Runs {@link SavePlan}. */
  static final class Run implements Handler<SavePlan, Outcome<Void>> {
    @Override
    public Class<SavePlan> type() {
      return SavePlan.class;
    }

    @Override
    public Outcome<Void> handle(SavePlan request, RequestContext context) {
      PlanWriting writing = new PlanWriting(context, request.operation());
      PlanFacts facts = writing.facts(request.journal());
      Optional<Outcome<Void>> closed = writing.closed(facts);
      if (closed.isPresent()) {
        return closed.get();
      }
      Numbering numbering =
          Numbering.of(request.items().stream().map(Run::stripped).toList(), facts);
      List<PlanItem> items = numbering.items();
      if (items.equals(facts.items())) {
        return Outcome.unchanged();
      }
      if (request.revision() != facts.revision()) {
        return Outcome.conflict(PlanRules.stale());
      }
      List<Finding> refusals = new ArrayList<>(PlanRules.judgeTexts(items));
      PlanRules.held(numbering.broken()).ifPresent(refusals::add);
      if (!refusals.isEmpty()) {
        return Outcome.refused(refusals);
      }
      boolean moved = teachesSame(items, facts.items());
      writing.append(
          facts,
          moved ? PlanStep.Act.MOVED : PlanStep.Act.SAVED,
          moved ? facts.stored() : PlanState.DRAFT,
          "",
          items);
      return Outcome.done();
    }

    private static boolean teachesSame(List<PlanItem> items, List<PlanItem> before) {
      boolean same = items.size() == before.size();
      for (int i = 0; same && i < items.size(); i++) {
        same = items.get(i).teachesAs(before.get(i));
      }
      return same;
    }

    private static PlanItem stripped(PlanItem item) {
      return new PlanItem(
          item.no(),
          item.date(),
          item.theme().strip(),
          item.title().strip(),
          item.homework().strip(),
          item.kind());
    }
  }
}
