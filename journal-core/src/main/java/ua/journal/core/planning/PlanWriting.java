package ua.journal.core.planning;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.JournalId;
import ua.journal.core.school.PastYear;
import ua.journal.core.school.SchoolCalendar;
import ua.journal.core.school.SchoolStore;

/** What all handlers of plans do alike: read the facts, add a step with its audit entry. */
record PlanWriting(RequestContext context, Operation operation) {
  PlanFacts facts(JournalId journal) {
    return context
        .port(PlanStore.class)
        .facts(journal)
        .orElseThrow(() -> new JournalException(ErrorCode.NOT_FOUND, "No such journal"));
  }

  /** Refuses any change of a past year's plan (R-PER-02). */
  Optional<Outcome<Void>> closed(PlanFacts facts) {
    return PastYear.of(facts.journal().begins(), context).map(Outcome::refused);
  }

  @Nullable SchoolCalendar calendar() {
    return context.port(SchoolStore.class).calendar(context.school(), context.today()).orElse(null);
  }

  void append(
      PlanFacts facts,
      PlanStep.Act act,
      PlanState state,
      String remark,
      @Nullable List<PlanItem> items) {
    JournalId journal = facts.journal().id();
    int revision = facts.revision() + 1;
    context
        .port(PlanStore.class)
        .append(
            journal,
            new PlanStep(revision, act, state, context.person(), "", context.now(), remark),
            items);
    String target =
        "plan revision=%d act=%s items=%d"
            .formatted(revision, act, items == null ? facts.items().size() : items.size());
    context.record(operation, journal, target);
  }
}
