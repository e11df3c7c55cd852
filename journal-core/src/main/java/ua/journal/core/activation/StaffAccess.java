package ua.journal.core.activation;

import java.util.Comparator;
import java.util.List;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.Work;

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
    public List<PersonAccess> handle(StaffAccess query, Work work) {
      return work.port(ActivationStore.class).staff(work.school(), work.today()).stream()
          .map(person -> person.asOf(work.now()))
          .sorted(Comparator.comparing(PersonAccess::name))
          .toList();
    }
  }
}
