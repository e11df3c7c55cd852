package ua.journal.core.contingent;

import java.util.Optional;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.Target;
import ua.journal.core.access.Work;
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
    public Outcome<Void> handle(AskChange request, Work work) {
      String text = request.text().strip();
      Optional<Finding> refusal = RequestRules.asked(text);
      if (refusal.isPresent()) {
        return Outcome.refused(refusal.get());
      }
      boolean repeated =
          new Office(work)
              .requests().stream()
                  .anyMatch(
                      known ->
                          known.isOpen()
                              && known.schoolClass().equals(request.schoolClass())
                              && known.kind() == request.kind()
                              && known.text().equals(text));
      if (repeated) {
        return Outcome.unchanged();
      }
      long id = work.ids().next();
      work.port(RequestStore.class)
          .add(
              work.school(),
              new ChangeRequest(
                  id,
                  request.schoolClass(),
                  "",
                  request.kind(),
                  text,
                  work.person(),
                  "",
                  work.now(),
                  WorkingDays.after(work.now(), deadlines.requestDays()),
                  ChangeRequest.State.OPEN,
                  "",
                  "",
                  null));
      String target = "class=%s request=%s kind=%s";
      work.record(request.operation(), target.formatted(request.schoolClass(), id, request.kind()));
      return Outcome.done();
    }
  }
}
