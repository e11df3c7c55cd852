package ua.journal.core.enrolment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;

/**
 * Command: the secretary hands in the sheet of a week: its movements as the orders tell them, or
 * that nothing changed (clause 4, secretary, point 2). Answers whether anything is new.
 *
 * @param monday first day of the week
 */
public record SubmitWeek(LocalDate monday) implements Command<Void> {
  @Override
  public Operation operation() {
    return Operation.SUBMIT_CONTINGENT;
  }

  /** Runs {@link SubmitWeek}; a sheet is handed in anew only when its movements have changed. */
  static final class Run implements Handler<SubmitWeek, Outcome<Void>> {
    private static final int WEEK = 6;

    @Override
    public Class<SubmitWeek> type() {
      return SubmitWeek.class;
    }

    @Override
    public Outcome<Void> handle(SubmitWeek request, RequestContext context) {
      LocalDate monday = request.monday();
      if (monday.getDayOfWeek() != DayOfWeek.MONDAY || monday.isAfter(context.today())) {
        throw new JournalException(ErrorCode.MALFORMED, "Not a Monday that has come: " + monday);
      }
      EnrolmentFacts facts = new EnrolmentFacts(context);
      int moves =
          Moves.between(facts.pupils(), monday, monday.plusDays(WEEK), facts.opened()).size();
      EnrolmentStore store = context.port(EnrolmentStore.class);
      boolean known =
          store.submissions(context.school()).stream()
              .filter(one -> one.kind() == Submission.Kind.WEEK && one.period().equals(monday))
              .findFirst()
              .filter(one -> one.lines() == moves)
              .isPresent();
      if (known) {
        return Outcome.unchanged();
      }
      store.submit(
          context.school(),
          new Submission(
              context.ids().next(),
              Submission.Kind.WEEK,
              monday,
              context.person(),
              "",
              context.now(),
              moves,
              "",
              null),
          List.of());
      context.record(request.operation(), "week=%s moves=%d".formatted(monday, moves));
      return Outcome.done();
    }
  }
}
