package ua.journal.core.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.school.DayOff;
import ua.journal.core.school.SchoolCalendar;
import ua.journal.core.school.SchoolDays;
import ua.journal.core.school.SchoolStore;
import ua.journal.core.school.Term;

/**
 * Query: the caller's lessons of a day and the debts of earlier days.
 *
 * @param date the day, null for today
 */
public record TodayQuery(@Nullable LocalDate date) implements Query<Today> {
  @Override
  public Operation operation() {
    return Operation.READ_OWN_DAY;
  }

  /** Answers {@link TodayQuery}. */
  static final class Answer implements Handler<TodayQuery, Today> {
    private static final int MAX_DEBTS = 60;

    @Override
    public Class<TodayQuery> type() {
      return TodayQuery.class;
    }

    @Override
    public Today handle(TodayQuery request, RequestContext context) {
      LocalDate date = request.date() == null ? context.today() : request.date();
      SchoolCalendar calendar =
          context
              .port(SchoolStore.class)
              .calendar(context.school(), context.today())
              .orElse(new SchoolCalendar(date.getYear(), List.of(), List.of(), List.of()));
      TodayStore store = context.port(TodayStore.class);
      List<TodayLesson> lessons = store.lessons(context.person(), date);
      List<TodayLesson> now =
          date.equals(context.today()) ? lessons : store.lessons(context.person(), context.today());
      return new Today(
          date,
          context.now(),
          calendar.dayOff(date).map(DayOff::name).orElse(""),
          lessons,
          debts(now, calendar, store, context),
          store.owed(context.person(), begins(calendar, context), context.today()),
          SchoolDays.next(context, date).orElse(null));
    }

    /** What is owed is owed to the end of the year, whichever semester it is of. */
    private static LocalDate begins(SchoolCalendar calendar, RequestContext context) {
      return calendar.terms().stream()
          .map(Term::from)
          .min(LocalDate::compareTo)
          .filter(first -> first.isBefore(context.today()))
          .orElse(context.today());
    }

    /** Lessons of today that are over stand before those of earlier days. */
    private static List<Debt> debts(
        List<TodayLesson> now, SchoolCalendar calendar, TodayStore store, RequestContext context) {
      LocalDate from = begins(calendar, context);
      List<Debt> earlier =
          store.unfilled(context.person(), from, context.today(), MAX_DEBTS).stream()
              .map(Debt::of)
              .filter(debt -> !debt.missing().isEmpty())
              .toList();
      List<Debt> debts = new ArrayList<>();
      for (TodayLesson lesson : now) {
        boolean over = !context.today().atTime(lesson.lesson().ends()).isAfter(context.now());
        Debt debt = Debt.of(lesson);
        if (over && !debt.missing().isEmpty()) {
          debts.add(debt);
        }
      }
      debts.addAll(earlier);
      return debts;
    }
  }
}
