package ua.journal.core.teaching;

import java.util.List;
import java.util.Objects;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Target;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.SchoolYear;

/**
 * Command: a class gets a class teacher by an order; the former's rights end with it. Answers what
 * stands against it; then nothing was changed.
 *
 * @param schoolClass the class
 * @param next who leads it
 */
public record AppointClassTeacher(ClassId schoolClass, Responsible next) implements Command<Void> {
  @Override
  public Operation operation() {
    return Operation.ASSIGN_TEACHING;
  }

  @Override
  public Target target() {
    return new Target.SchoolClass(schoolClass);
  }

  /** Runs {@link AppointClassTeacher}. */
  static final class Run implements Handler<AppointClassTeacher, Outcome<Void>> {
    @Override
    public Class<AppointClassTeacher> type() {
      return AppointClassTeacher.class;
    }

    @Override
    public Outcome<Void> handle(AppointClassTeacher request, RequestContext context) {
      LoadStore store = context.port(LoadStore.class);
      List<Finding> findings = request.next().judge(context);
      if (!findings.isEmpty()) {
        return Outcome.refused(findings);
      }
      LedClass led =
          store.classes(context.school(), SchoolYear.serving(context), context.today()).stream()
              .filter(each -> each.id().equals(request.schoolClass()))
              .findFirst()
              .orElseThrow(
                  () -> new JournalException(ErrorCode.NOT_FOUND, "Not a class of this year"));
      if (Objects.equals(request.next().person(), led.classTeacher())) {
        return Outcome.unchanged();
      }
      store.appoint(led.id(), request.next().change(led.classTeacher(), context));
      String target =
          "class=%s leader=%s was=%s"
              .formatted(
                  led.id(),
                  request.next().person(),
                  led.classTeacher() == null ? "-" : led.classTeacher());
      context.record(request.operation(), target);
      return Outcome.done();
    }
  }
}
