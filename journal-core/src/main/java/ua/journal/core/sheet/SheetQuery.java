package ua.journal.core.sheet;

import java.util.Optional;
import org.apiguardian.api.API;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.Relation;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Role;
import ua.journal.core.access.Target;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.JournalId;
import ua.journal.core.planning.PlanStore;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.GradingPolicies;
import ua.journal.core.school.PastYear;
import ua.journal.core.school.Settings;
import ua.journal.core.teaching.JournalHead;

/**
 * Query: the sheet of a journal.
 *
 * @param journal the journal
 * @param span which semesters
 */
@API(status = API.Status.STABLE)
public record SheetQuery(JournalId journal, Span span) implements Query<Sheet> {
  @Override
  public Operation operation() {
    return Operation.READ_JOURNAL;
  }

  @Override
  public Target target() {
    return new Target.Journal(journal);
  }

  /** Which semesters a sheet shows. */
  public enum Span {
    /** The semester of today, else the last begun. */
    NOW,
    /** The first semester. */
    FIRST,
    /** The second semester. */
    SECOND,
    /** Both. */
    YEAR
  }

  /** Answers {@link SheetQuery}. */
  static final class Answer implements Handler<SheetQuery, Sheet> {
    private static final int PLAN_ITEMS = 5;
    private final GradingPolicies policies;
    private final Limits limits;

    /**
     * Creates the handler.
     *
     * @param policies the school's policies, not null
     * @param settings the school's conventions, not null
     */
    public Answer(GradingPolicies policies, Settings settings) {
      this.policies = policies;
      this.limits = Limits.of(settings);
    }

    @Override
    public Class<SheetQuery> type() {
      return SheetQuery.class;
    }

    @Override
    public Sheet handle(SheetQuery request, RequestContext context) {
      SheetStore store = context.port(SheetStore.class);
      JournalHead head =
          store
              .head(request.journal())
              .orElseThrow(() -> new JournalException(ErrorCode.NOT_FOUND, "No such journal"));
      Terms terms = Terms.of(head, request.span(), context.today());
      SheetRows rows =
          SheetAssembly.untilNext(
              store.rows(request.journal(), terms.first(), terms.last()), context.today());
      Optional<Finding> past = PastYear.of(head.begins(), context);
      Optional<Finding> obstacle = past.or(head::obstacle);
      boolean teaches = past.isEmpty() && teaches(context);
      boolean substitutes =
          past.isEmpty() && context.caller().relations().contains(Relation.SUBSTITUTES);
      boolean deputy = past.isEmpty() && context.caller().roles().contains(Role.DEPUTY);
      return SheetAssembly.assemble(
          head,
          terms,
          rows,
          teaches || substitutes
              ? context
                  .port(PlanStore.class)
                  .unused(request.journal(), PLAN_ITEMS + behind(rows, context))
              : java.util.List.of(),
          new Sheet.Reader(
              context.person(), context.now(), teaches, teaches || substitutes, teaches || deputy),
          obstacle.orElse(null),
          head.policy(policies),
          limits);
    }

    private static boolean teaches(RequestContext context) {
      return context.caller().relations().contains(Relation.TEACHES)
          || context.caller().roles().contains(Role.SYSTEM);
    }

    /** Lessons up to today that wait for their items, each before the next ones (R-LES-03). */
    private static int behind(SheetRows rows, RequestContext context) {
      return (int)
          rows.lessons().stream()
              .filter(lesson -> !lesson.date().isAfter(context.today()))
              .filter(lesson -> !lesson.record().hasTopic())
              .count();
    }
  }
}
