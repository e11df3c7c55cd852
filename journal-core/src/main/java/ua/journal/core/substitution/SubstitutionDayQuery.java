package ua.journal.core.substitution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.UkrainianOrder;
import ua.journal.core.school.Settings;

/**
 * Query: the teachers of a day and, for an absent one, their lessons with free colleagues.
 *
 * @param date the day, null for today
 * @param absent the absent teacher, null when none has been named yet
 */
public record SubstitutionDayQuery(@Nullable LocalDate date, @Nullable PersonId absent)
    implements Query<SubstitutionDay> {
  @Override
  public Operation operation() {
    return Operation.ARRANGE_SUBSTITUTIONS;
  }

  /**
   * Answers {@link SubstitutionDayQuery}.
   *
   * @param settings when a month closes
   */
  record Answer(Settings settings) implements Handler<SubstitutionDayQuery, SubstitutionDay> {
    @Override
    public Class<SubstitutionDayQuery> type() {
      return SubstitutionDayQuery.class;
    }

    @Override
    public SubstitutionDay handle(SubstitutionDayQuery request, RequestContext context) {
      LocalDate date = request.date() == null ? context.today() : request.date();
      SubstitutionStore store = context.port(SubstitutionStore.class);
      Signatures signatures = Signatures.of(context, date);
      List<DayLesson> day = store.day(context.school(), date).stream().map(signatures::on).toList();
      return new SubstitutionDay(
          date,
          teachers(day),
          request.absent() == null ? List.of() : open(request.absent(), day, store, date, context),
          day.stream().filter(DayLesson::notGivenByTeacher).toList(),
          ClosedMonth.of(settings, context.today()).holds(date));
    }

    private static List<SubstitutionDay.Open> open(
        PersonId absent,
        List<DayLesson> day,
        SubstitutionStore store,
        LocalDate date,
        RequestContext context) {
      List<Colleague> colleagues = store.colleagues(context.school(), date);
      return day.stream()
          .filter(lesson -> lesson.teacher().equals(absent))
          .map(lesson -> new SubstitutionDay.Open(lesson, Substitutes.of(lesson, day, colleagues)))
          .toList();
    }

    private static List<SubstitutionDay.OnDay> teachers(List<DayLesson> day) {
      Map<PersonId, List<DayLesson>> byTeacher = new LinkedHashMap<>();
      day.forEach(
          lesson ->
              byTeacher.computeIfAbsent(lesson.teacher(), t -> new ArrayList<>()).add(lesson));
      return byTeacher.entrySet().stream()
          .map(
              entry ->
                  new SubstitutionDay.OnDay(
                      entry.getKey(),
                      entry.getValue().get(0).teacherName(),
                      entry.getValue().size(),
                      (int) entry.getValue().stream().filter(DayLesson::notGivenByTeacher).count()))
          .sorted((one, other) -> UkrainianOrder.INSTANCE.compare(one.name(), other.name()))
          .toList();
    }
  }
}
