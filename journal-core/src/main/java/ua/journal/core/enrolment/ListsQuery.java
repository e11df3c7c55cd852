package ua.journal.core.enrolment;

import java.util.Comparator;
import java.util.List;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.UkrainianOrder;

/**
 * Query: the lists of a submission as they stood on its day (clause 4, secretary, point 1).
 *
 * @param submission which
 */
public record ListsQuery(long submission) implements Query<List<ListedPupil>> {
  @Override
  public Operation operation() {
    return Operation.READ_CONTINGENT;
  }

  /** Answers {@link ListsQuery} by class and name. */
  static final class Answer implements Handler<ListsQuery, List<ListedPupil>> {
    private static final Comparator<ListedPupil> ORDER =
        Comparator.comparingInt(ListedPupil::grade)
            .thenComparing(ListedPupil::className, UkrainianOrder.INSTANCE)
            .thenComparing(ListedPupil::name, UkrainianOrder.INSTANCE);

    @Override
    public Class<ListsQuery> type() {
      return ListsQuery.class;
    }

    @Override
    public List<ListedPupil> handle(ListsQuery request, RequestContext context) {
      if (new EnrolmentFacts(context)
          .lists().stream().noneMatch(one -> one.id() == request.submission())) {
        throw new JournalException(ErrorCode.NOT_FOUND, "No such lists this year");
      }
      return context.port(EnrolmentStore.class).lists(request.submission()).stream()
          .sorted(ORDER)
          .toList();
    }
  }
}
