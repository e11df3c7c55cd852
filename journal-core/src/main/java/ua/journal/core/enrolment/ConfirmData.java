package ua.journal.core.enrolment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.activation.ActivationStore;
import ua.journal.core.common.JournalException;

/**
 * Command: someone has looked through a list and says that it is right (clause 1.8). Answers
 * whether that is new today.
 *
 * @param kind the staff, checked by the secretary, or the timetable, checked by the deputy
 */
public record ConfirmData(Submission.Kind kind) implements Command<Void> {
  /** Refuses lists that are handed in otherwise. */
  public ConfirmData {
    if (kind != Submission.Kind.STAFF && kind != Submission.Kind.TIMETABLE) {
      throw JournalException.malformed("Not to be confirmed: " + kind);
    }
  }

  @Override
  public Operation operation() {
    return kind == Submission.Kind.STAFF ? Operation.SUBMIT_CONTINGENT : Operation.EDIT_TIMETABLE;
  }

  /** Runs {@link ConfirmData}; the same day counts once. */
  static final class Run implements Handler<ConfirmData, Outcome<Void>> {
    @Override
    public Class<ConfirmData> type() {
      return ConfirmData.class;
    }

    @Override
    public Outcome<Void> handle(ConfirmData request, RequestContext context) {
      EnrolmentStore store = context.port(EnrolmentStore.class);
      boolean known =
          store.submissions(context.school()).stream()
              .filter(one -> one.kind() == request.kind())
              .anyMatch(one -> one.at().toLocalDate().equals(context.today()));
      if (known) {
        return Outcome.unchanged();
      }
      LocalDate monday = context.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      int lines =
          request.kind() == Submission.Kind.STAFF
              ? context.port(ActivationStore.class).staff(context.school(), context.today()).size()
              : 0;
      store.submit(
          context.school(),
          new Submission(
              context.ids().next(),
              request.kind(),
              monday,
              context.person(),
              "",
              context.now(),
              lines,
              "",
              null),
          List.of());
      context.record(request.operation(), "checked=" + request.kind());
      return Outcome.done();
    }
  }
}
