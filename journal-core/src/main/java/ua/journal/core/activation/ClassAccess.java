package ua.journal.core.activation;

import java.util.List;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Target;
import ua.journal.core.common.ClassId;

/**
 * Query: which pupils and parents of a class have come in, for its class teacher (clause 4, class
 * teacher, point 8).
 *
 * @param schoolClass the class
 */
public record ClassAccess(ClassId schoolClass) implements Query<List<PersonAccess>> {
  @Override
  public Operation operation() {
    return Operation.CLASS_CODES;
  }

  @Override
  public Target target() {
    return new Target.SchoolClass(schoolClass);
  }

  /** Answers {@link ClassAccess}: each pupil, followed by their parents. */
  static final class Answer implements Handler<ClassAccess, List<PersonAccess>> {
    @Override
    public Class<ClassAccess> type() {
      return ClassAccess.class;
    }

    @Override
    public List<PersonAccess> handle(ClassAccess query, RequestContext context) {
      return CodeOffice.families(query.schoolClass(), context).stream()
          .map(person -> person.asOf(context.now()))
          .toList();
    }
  }
}
