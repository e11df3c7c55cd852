package ua.journal.core.planning;

import java.util.Comparator;
import java.util.List;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Role;
import ua.journal.core.access.Target;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.UkrainianOrder;
import ua.journal.core.school.SchoolYear;

/**
 * Query: plans of parallel classes a journal may take over: of the same subject and grade, the
 * caller's own, or all for the deputy.
 *
 * @param journal the journal that wants a plan
 */
public record PlanSources(JournalId journal) implements Query<List<PlanCount>> {
  @Override
  public Operation operation() {
    return Operation.COPY_PLAN;
  }

  @Override
  public Target target() {
    return new Target.Journal(journal);
  }

  static List<PlanCount> of(JournalId journal, RequestContext context) {
    List<PlanCount> all =
        context
            .port(PlanStore.class)
            .counts(context.school(), SchoolYear.serving(context), context.today());
    boolean any = context.caller().roles().contains(Role.DEPUTY);
    return all.stream()
        .filter(count -> count.journal().id().equals(journal))
        .findFirst()
        .map(
            own ->
                all.stream()
                    .filter(count -> count.items() > 0 && isParallel(count, own))
                    .filter(count -> any || count.journal().teacher().equals(context.person()))
                    .sorted(
                        Comparator.comparing(
                            count -> count.journal().title(), UkrainianOrder.INSTANCE))
                    .toList())
        .orElse(List.of());
  }

  private static boolean isParallel(PlanCount one, PlanCount own) {
    return !one.journal().id().equals(own.journal().id())
        && one.journal().subject().equals(own.journal().subject())
        && one.journal().grade() == own.journal().grade();
  }

  /** Answers {@link PlanSources}. */
  static final class Answer implements Handler<PlanSources, List<PlanCount>> {
    @Override
    public Class<PlanSources> type() {
      return PlanSources.class;
    }

    @Override
    public List<PlanCount> handle(PlanSources request, RequestContext context) {
      return of(request.journal(), context);
    }
  }
}
