package ua.journal.core.planning;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.UkrainianOrder;
import ua.journal.core.school.SchoolCalendar;
import ua.journal.core.school.SchoolYear;
import ua.journal.core.school.Settings;

/** Query: the plans of all journals with state, hours and fulfilment. */
public record PlansQuery() implements Query<List<PlanLine>> {
  @Override
  public Operation operation() {
    return Operation.READ_PLANS;
  }

  /**
   * Answers {@link PlansQuery}: by grade, class and subject.
   *
   * @param settings how far lessons may be behind the plan
   */
  record Answer(Settings settings) implements Handler<PlansQuery, List<PlanLine>> {
    private static final Comparator<PlanLine> ORDER =
        Comparator.<PlanLine>comparingInt(line -> line.journal().grade())
            .thenComparing(line -> line.journal().className(), UkrainianOrder.INSTANCE)
            .thenComparing(line -> line.journal().title(), UkrainianOrder.INSTANCE);

    @Override
    public Class<PlansQuery> type() {
      return PlansQuery.class;
    }

    @Override
    public List<PlanLine> handle(PlansQuery request, RequestContext context) {
      SchoolCalendar calendar = new PlanWriting(context, request.operation()).calendar();
      int days =
          calendar == null
              ? 0
              : calendar.terms().stream()
                  .mapToInt(term -> CurriculumHours.schoolDays(calendar, term))
                  .sum();
      return context
          .port(PlanStore.class)
          .counts(context.school(), SchoolYear.serving(context), context.today())
          .stream()
          .map(count -> line(count, days))
          .sorted(ORDER)
          .toList();
    }

    private PlanLine line(PlanCount count, int days) {
      @Nullable PlanState stored = count.stored();
      Fulfilment fulfilment = new Fulfilment(count.due(), count.used());
      int curriculum = CurriculumHours.of(count.load(), count.lessons(), days);
      return new PlanLine(
          count.journal(),
          PlanState.shown(stored == null ? PlanState.DRAFT : stored, count.items(), count.used()),
          new PlanRules.Hours(0, count.items(), curriculum),
          curriculum > 0,
          fulfilment,
          alarm(fulfilment.lag()));
    }

    private PlanLine.Alarm alarm(int lag) {
      if (lag > settings.planLagDeputy()) {
        return PlanLine.Alarm.DEPUTY;
      }
      return lag > settings.planLagTeacher() ? PlanLine.Alarm.TEACHER : PlanLine.Alarm.NONE;
    }
  }
}
