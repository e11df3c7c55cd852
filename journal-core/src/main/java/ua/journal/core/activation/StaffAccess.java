package ua.journal.core.activation;

import java.util.Comparator;
import java.util.List;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;

/** Query: which of the staff have come in, for the administrator (clause 3.1). */
public record StaffAccess() implements Query<List<PersonAccess>> {
  @Override
  public Operation operation() {
    return Operation.STAFF_CODES;
  }

  /** Answers {@link StaffAccess}, by name. */
  static final class Answer implements Handler<StaffAccess, List<PersonAccess>> {
    @Override
    public Class<StaffAccess> type() {
      return StaffAccess.class;
    }

    @Override
    public List<PersonAccess> handle(StaffAccess query, RequestContext context) {
      return context.port(ActivationStore.class).staff(context.school(), context.today()).stream()
          .map(person -> person.asOf(context.now()))
          .sorted(Comparator.comparing(PersonAccess::name))
          .toList();
    }
  }
}
