package ua.journal.core.substitution;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.UkrainianOrder;
import ua.journal.core.school.Settings;

/**
 * Query: a month of the register of missed and substituted lessons with totals (clause 1.5).
 *
 * @param month the month, null for the present one
 */
public record RegisterQuery(@Nullable YearMonth month) implements Query<Register> {
  @Override
  public Operation operation() {
    return Operation.READ_SUBSTITUTIONS;
  }

  /**
   * Answers {@link RegisterQuery}.
   *
   * @param settings when a month closes
   */
  record Answer(Settings settings) implements Handler<RegisterQuery, Register> {
    private static final Comparator<Register.Total> BY_NAME =
        Comparator.comparing(Register.Total::name, UkrainianOrder.INSTANCE)
            .thenComparingLong(total -> total.teacher().value());

    @Override
    public Class<RegisterQuery> type() {
      return RegisterQuery.class;
    }

    @Override
    public Register handle(RegisterQuery request, RequestContext context) {
      YearMonth month = request.month() == null ? YearMonth.from(context.today()) : request.month();
      LocalDate first = month.atDay(1);
      LocalDateTime end = month.atEndOfMonth().atTime(23, 59);
      SubstitutionStore store = context.port(SubstitutionStore.class);
      Signatures signatures = Signatures.of(context, first, month.atEndOfMonth());
      List<DayLesson> lessons =
          store.register(context.school(), first, month.atEndOfMonth()).stream()
              .map(signatures::on)
              .toList();
      List<TeacherHours> hours =
          store
              .hours(context.school(), first, end.isBefore(context.now()) ? end : context.now())
              .stream()
              .map(one -> one.signed(signatures.of(one.teacher(), one.name())))
              .toList();
      return new Register(
          month,
          ClosedMonth.of(settings, context.today()).holds(first),
          lessons,
          totals(lessons.stream().filter(lesson -> lesson.isOver(context.now())).toList(), hours));
    }

    private static List<Register.Total> totals(List<DayLesson> over, List<TeacherHours> hours) {
      return hours.stream().map(teacher -> total(teacher, over)).sorted(BY_NAME).toList();
    }

    private static Register.Total total(TeacherHours hours, List<DayLesson> over) {
      PersonId id = hours.teacher();
      List<DayLesson> missed = over.stream().filter(l -> l.teacher().equals(id)).toList();
      int away = hours(missed.stream());
      int instead = hours(over.stream().filter(lesson -> id.equals(lesson.substitute())));
      return new Register.Total(
          id,
          hours.name(),
          away,
          hours(missed.stream().filter(lesson -> lesson.substitute() != null)),
          instead,
          hours.own() - away + instead,
          hours.unwritten());
    }

    /** No one gives two lessons at once: what stands in one hour is a joint lesson, paid once. */
    private static int hours(Stream<DayLesson> lessons) {
      return (int) lessons.map(lesson -> lesson.date() + "/" + lesson.period()).distinct().count();
    }
  }
}
