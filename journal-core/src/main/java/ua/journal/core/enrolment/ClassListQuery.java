package ua.journal.core.enrolment;

import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Target;
import ua.journal.core.common.ClassId;

/**
 * Query: the confirmed list of a class and its requests (clause 8.5, R-LIFE-04).
 *
 * @param schoolClass the class
 */
public record ClassListQuery(ClassId schoolClass) implements Query<ClassList> {
  @Override
  public Operation operation() {
    return Operation.READ_CLASS_CARDS;
  }

  @Override
  public Target target() {
    return new Target.SchoolClass(schoolClass);
  }

  /** Answers {@link ClassListQuery}. */
  static final class Answer implements Handler<ClassListQuery, ClassList> {
    @Override
    public Class<ClassListQuery> type() {
      return ClassListQuery.class;
    }

    @Override
    public ClassList handle(ClassListQuery request, RequestContext context) {
      EnrolmentFacts facts = new EnrolmentFacts(context);
      @Nullable ConfirmedList confirmed = facts.confirmed(request.schoolClass());
      return new ClassList(
          confirmed,
          ListDifference.of(confirmed, facts.pupils(), facts.day()),
          facts.requests().stream()
              .filter(one -> one.schoolClass().equals(request.schoolClass()))
              .toList());
    }
  }
}
