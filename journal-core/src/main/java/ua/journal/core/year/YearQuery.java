package ua.journal.core.year;

import java.util.List;
import java.util.TreeSet;
import org.apiguardian.api.API;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.school.SchoolStore;
import ua.journal.core.school.SchoolYear;
import ua.journal.core.school.YearFrame;
import ua.journal.core.school.YearRules;

/**
 * Query: the days and lesson times of a school year.
 *
 * @param begins calendar year in which it begins, {@link #THIS_YEAR} for the one of today
 */
@API(status = API.Status.STABLE)
public record YearQuery(int begins) implements Query<YearView> {
  /** Stands for the school year of the day of the question. */
  public static final int THIS_YEAR = 0;

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;

  /** Refuses a year that can not be meant. */
  public YearQuery {
    if (begins != THIS_YEAR) {
      check(begins);
    }
  }

  static void check(int begins) {
    if (begins < FIRST_YEAR || begins > LAST_YEAR) {
      throw new JournalException(
          ErrorCode.MALFORMED, "A school year begins between 2000 and 2099, not in " + begins);
    }
  }

  @Override
  public Operation operation() {
    return Operation.READ_YEAR;
  }

  /** Answers {@link YearQuery}. */
  static final class Answer implements Handler<YearQuery, YearView> {
    @Override
    public Class<YearQuery> type() {
      return YearQuery.class;
    }

    @Override
    public YearView handle(YearQuery request, RequestContext context) {
      YearStore store = context.port(YearStore.class);
      int serving = SchoolYear.serving(context);
      int begins = request.begins() == THIS_YEAR ? serving : request.begins();
      YearFrame frame = store.frame(context.school(), begins);
      TreeSet<Integer> years =
          new TreeSet<>(context.port(SchoolStore.class).years(context.school()));
      years.add(begins);
      years.add(SchoolYear.beginsOf(context.today()));
      return new YearView(
          frame,
          List.copyOf(years),
          serving,
          YearRules.vacationDays(frame),
          YearRules.judge(frame),
          YearView.mark(frame));
    }
  }
}
