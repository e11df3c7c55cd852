package ua.journal.core.teaching;

import java.util.Comparator;
import java.util.List;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Target;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.UkrainianOrder;
import ua.journal.core.school.SchoolYear;

/**
 * Query: the journals a pupil is in today with their exemptions (R-MRK-07).
 *
 * @param pupil the pupil
 */
public record ExemptionsQuery(PersonId pupil) implements Query<List<Exemption>> {
  @Override
  public Operation operation() {
    return Operation.READ_PUPIL_CARD;
  }

  @Override
  public Target target() {
    return new Target.Pupil(pupil);
  }

  /** Answers {@link ExemptionsQuery}. */
  static final class Answer implements Handler<ExemptionsQuery, List<Exemption>> {
    @Override
    public Class<ExemptionsQuery> type() {
      return ExemptionsQuery.class;
    }

    @Override
    public List<Exemption> handle(ExemptionsQuery request, RequestContext context) {
      int begins = SchoolYear.serving(context);
      return context.port(ExemptionStore.class).of(request.pupil(), begins).stream()
          .filter(line -> line.until() == null || !line.until().isBefore(context.today()))
          .sorted(Comparator.comparing(Exemption::title, UkrainianOrder.INSTANCE))
          .toList();
    }
  }
}
