package ua.journal.core.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Target;
import ua.journal.core.common.PersonId;
import ua.journal.core.register.Dates;

/**
 * Command: a guardian's right to see ends after a day, or lasts again (R-LIFE-08).
 *
 * @param pupil the pupil
 * @param guardian the guardian
 * @param to last day of the right, null for no end
 */
public record EndGuardianRight(PersonId pupil, PersonId guardian, @Nullable LocalDate to)
    implements Command<Void> {
  @Override
  public Operation operation() {
    return Operation.CORRECT_CARD;
  }

  @Override
  public Target target() {
    return new Target.Pupil(pupil);
  }

  /** Runs {@link EndGuardianRight}; answers whether anything changed. */
  static final class Run implements Handler<EndGuardianRight, Outcome<Void>> {
    @Override
    public Class<EndGuardianRight> type() {
      return EndGuardianRight.class;
    }

    @Override
    public Outcome<Void> handle(EndGuardianRight request, RequestContext context) {
      CardWriting writing = new CardWriting(context);
      GuardianLine guardian = writing.guardian(request.pupil(), request.guardian());
      String before = text(guardian.to());
      String after = text(request.to());
      if (before.equals(after)) {
        return Outcome.unchanged();
      }
      CardStore store = context.port(CardStore.class);
      store.endRight(guardian.id(), request.pupil(), request.to());
      store.remember(
          List.of(writing.change(request.pupil(), guardian, CardField.RIGHT, before, after)));
      String target = "pupil=%s guardian=%s to=%s";
      context.record(request.operation(), target.formatted(request.pupil(), guardian.id(), after));
      return Outcome.done();
    }

    private static String text(@Nullable LocalDate day) {
      return day == null ? "" : Dates.text(day);
    }
  }
}
