package ua.journal.core.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Target;
import ua.journal.core.common.PersonId;
import ua.journal.core.regulation.Finding;

/**
 * Command: a guardian's contact is corrected on the card of a pupil; what was before stays in the
 * history (clause 4, class teacher, point 7). Answers what stands against it; then nothing was
 * changed.
 *
 * @param pupil the pupil
 * @param guardian the guardian
 * @param seen the contact as the author saw it
 * @param now the contact as it shall be
 */
public record CorrectGuardian(PersonId pupil, PersonId guardian, Contact seen, Contact now)
    implements Command<Void> {
  @Override
  public Operation operation() {
    return Operation.CORRECT_CARD;
  }

  @Override
  public Target target() {
    return new Target.Pupil(pupil);
  }

  /** Runs {@link CorrectGuardian}. */
  static final class Run implements Handler<CorrectGuardian, Outcome<Void>> {
    @Override
    public Class<CorrectGuardian> type() {
      return CorrectGuardian.class;
    }

    @Override
    public Outcome<Void> handle(CorrectGuardian request, RequestContext context) {
      CardWriting writing = new CardWriting(context);
      GuardianLine guardian = writing.guardian(request.pupil(), request.guardian());
      List<Finding> findings = new ArrayList<>(ContactRules.judge(request.now()));
      boolean changed = !guardian.contact().equals(request.now());
      if (changed && !guardian.contact().equals(request.seen())) {
        Contact stored = guardian.contact();
        String value =
            String.join(" ", stored.phone(), stored.email(), stored.address(), stored.channel());
        return Outcome.conflict(
            ContactRules.blocking("card.stale", Map.of("value", value.strip())));
      }
      if (!findings.isEmpty()) {
        return Outcome.refused(findings);
      }
      writing.reach(request.pupil(), guardian, request.now(), request.operation());
      return changed ? Outcome.done() : Outcome.unchanged();
    }
  }
}
