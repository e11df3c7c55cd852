package ua.journal.core.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.Work;
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
    public Today handle(TodayQuery request, Work work) {
      LocalDate date = request.date() == null ? work.today() : request.date();
      SchoolCalendar calendar =
          work.port(SchoolStore.class)
              .calendar(work.school(), work.today())
              .orElse(new SchoolCalendar(date.getYear(), List.of(), List.of(), List.of()));
      TodayStore store = work.port(TodayStore.class);
      List<TodayLesson> lessons = store.lessons(work.person(), date);
      List<TodayLesson> now =
          date.equals(work.today()) ? lessons : store.lessons(work.person(), work.today());
      return new Today(
          date,
          work.now(),
          calendar.dayOff(date).map(DayOff::name).orElse(""),
          lessons,
          debts(now, calendar, store, work),
          store.owed(work.person(), begins(calendar, work), work.today()),
          SchoolDays.next(work, date).orElse(null));
    }

    /** What is owed is owed to the end of the year, whichever semester it is of. */
    private static LocalDate begins(SchoolCalendar calendar, Work work) {
      return calendar.terms().stream()
          .map(Term::from)
          .min(LocalDate::compareTo)
          .filter(first -> first.isBefore(work.today()))
          .orElse(work.today());
    }

    /** Lessons of today that are over stand before those of earlier days. */
    private static List<Debt> debts(
        List<TodayLesson> now, SchoolCalendar calendar, TodayStore store, Work work) {
      LocalDate from = begins(calendar, work);
      List<Debt> earlier =
          store.unfilled(work.person(), from, work.today(), MAX_DEBTS).stream()
              .map(Debt::of)
              .filter(debt -> !debt.missing().isEmpty())
              .toList();
      List<Debt> debts = new ArrayList<>();
      for (TodayLesson lesson : now) {
        boolean over = !work.today().atTime(lesson.lesson().ends()).isAfter(work.now());
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
