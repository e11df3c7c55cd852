package ua.journal.core.rollover;

import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.register.SchoolRows;

/**
 * Command: opens the next school year with what is decided by now. Every pupil with a decision goes
 * where it says; who has none stays in their class and on the list of the undecided, until a later
 * run. What is there already is not made again, and the old year is not touched but for the last
 * day of those who leave.
 */
public record OpenNextYear() implements Command<NextYear.Counts> {
  @Override
  public Operation operation() {
    return Operation.PREPARE_YEAR;
  }

  /** Runs {@link OpenNextYear} and answers what came in. */
  static final class Run implements Handler<OpenNextYear, Outcome<NextYear.Counts>> {
    @Override
    public Class<OpenNextYear> type() {
      return OpenNextYear.class;
    }

    @Override
    public Outcome<NextYear.Counts> handle(OpenNextYear request, RequestContext context) {
      int begun = NextYearQuery.Answer.begun(context);
      SchoolRows stored = NextYearQuery.Answer.stored(begun, context);
      int begins = NextYearQuery.Answer.thisYear(stored, begun);
      Rollover rollover =
          new Rollover(
              stored,
              begins,
              context.port(RolloverStore.class).decisions(context.school(), begins),
              context);
      rollover.make();
      NextYear.Counts counts = rollover.counts();
      if (counts.nothing()) {
        return Outcome.unchanged(counts);
      }
      context
          .port(RegisterStore.class)
          .apply(context.school(), rollover.created(), rollover.updated());
      String target =
          "year=%d classes=%d pupils=%d leaving=%d journals=%d"
              .formatted(
                  begins + 1,
                  counts.classes(),
                  counts.pupils(),
                  counts.leaving(),
                  counts.journals());
      context.record(request.operation(), target);
      return Outcome.done(counts);
    }
  }
}
