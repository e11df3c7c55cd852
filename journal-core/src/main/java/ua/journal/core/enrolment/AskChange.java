package ua.journal.core.enrolment;

import java.util.Optional;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Target;
import ua.journal.core.common.ClassId;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.Deadlines;

/**
 * Command: the class teacher asks the office to write down an arrival, a departure or changed data.
 * Answers what stands against it; then nothing was kept.
 *
 * @param schoolClass the class
 * @param kind what happened
 * @param text who and what
 */
public record AskChange(ClassId schoolClass, ChangeRequest.Kind kind, String text)
    implements Command<Void> {
  @Override
  public Operation operation() {
    return Operation.KEEP_CLASS;
  }

  @Override
  public Target target() {
    return new Target.SchoolClass(schoolClass);
  }

  private boolean repeats(ChangeRequest known) {
    return known.isOpen()
        && known.schoolClass().equals(schoolClass)
        && known.kind() == kind
        && known.text().equals(text.strip());
  }

  /**
   * Runs {@link AskChange}; the same request while it is open is not kept twice.
   *
   * @param deadlines how fast the office answers
   */
  record Run(Deadlines deadlines) implements Handler<AskChange, Outcome<Void>> {
    @Override
    public Class<AskChange> type() {
      return AskChange.class;
    }

    @Override
    public Outcome<Void> handle(AskChange request, RequestContext context) {
      String text = request.text().strip();
      Optional<Finding> refusal = RequestRules.asked(text);
      if (refusal.isPresent()) {
        return Outcome.refused(refusal.get());
      }
      if (new EnrolmentFacts(context).requests().stream().anyMatch(request::repeats)) {
        return Outcome.unchanged();
      }
      long id = context.ids().next();
      context
          .port(RequestStore.class)
          .add(
              context.school(),
              new ChangeRequest(
                  id,
                  request.schoolClass(),
                  "",
                  request.kind(),
                  text,
                  context.person(),
                  "",
                  context.now(),
                  WorkingDays.after(context.now(), deadlines.requestDays()),
                  ChangeRequest.State.OPEN,
                  "",
                  "",
                  null));
      String target = "class=%s request=%s kind=%s";
      context.record(
          request.operation(), target.formatted(request.schoolClass(), id, request.kind()));
      return Outcome.done();
    }
  }
}
