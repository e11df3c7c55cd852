package ua.journal.core.today;

import java.util.Comparator;
import java.util.List;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.UkrainianOrder;

/**
 * Query: the journals the caller teaches this year or substitutes in today, by subject and class.
 * Every page asks it, so it costs the same however long the year already is.
 */
public record OwnJournals() implements Query<List<OwnJournal>> {
  @Override
  public Operation operation() {
    return Operation.READ_OWN_DAY;
  }

  /** Answers {@link OwnJournals}. */
  static final class Answer implements Handler<OwnJournals, List<OwnJournal>> {
    private static final Comparator<OwnJournal> ORDER =
        Comparator.comparing(OwnJournal::subject, UkrainianOrder.INSTANCE)
            .thenComparingInt(OwnJournal::grade)
            .thenComparing(OwnJournal::className, UkrainianOrder.INSTANCE)
            .thenComparing(OwnJournal::group);

    @Override
    public Class<OwnJournals> type() {
      return OwnJournals.class;
    }

    @Override
    public List<OwnJournal> handle(OwnJournals request, RequestContext context) {
      return context
          .port(TodayStore.class)
          .journals(context.school(), context.person(), context.now())
          .stream()
          .sorted(ORDER)
          .toList();
    }
  }
}
