package ua.journal.core.activation;

import java.util.List;
import java.util.Optional;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Target;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.PersonId;

/**
 * Command: the class teacher confirms the receipt of a sealed batch and breaks the seal (clause
 * 3.1, R-SEC-03): codes for all of the class who have neither an account nor a code they could
 * still use. Pressed twice, it draws no second code.
 *
 * @param schoolClass the class
 */
public record ReceiveCodes(ClassId schoolClass) implements Command<List<Slip>> {
  @Override
  public Operation operation() {
    return Operation.CLASS_CODES;
  }

  @Override
  public Target target() {
    return new Target.SchoolClass(schoolClass);
  }

  /** Runs {@link ReceiveCodes}; without a sealed batch it answers nothing. */
  static final class Run implements Handler<ReceiveCodes, Outcome<List<Slip>>> {
    private final CodeTerms terms;

    /**
     * Creates the handler.
     *
     * @param terms how long a code works and waits
     */
    public Run(CodeTerms terms) {
      this.terms = terms;
    }

    @Override
    public Class<ReceiveCodes> type() {
      return ReceiveCodes.class;
    }

    @Override
    public Outcome<List<Slip>> handle(ReceiveCodes command, RequestContext context) {
      BatchStore store = context.port(BatchStore.class);
      Optional<CodeBatch> sealed = store.last(command.schoolClass()).filter(CodeBatch::sealed);
      if (sealed.isEmpty()) {
        return Outcome.unchanged(List.of());
      }
      CodeBatch batch = sealed.get();
      store.receive(
          new CodeBatch(
              batch.id(),
              batch.schoolClass(),
              batch.by(),
              batch.at(),
              context.person(),
              context.now()));
      List<PersonAccess> people = CodeOffice.families(command.schoolClass(), context);
      List<PersonId> lacking =
          people.stream()
              .map(person -> person.asOf(context.now()))
              .filter(PersonAccess::lacks)
              .map(PersonAccess::person)
              .distinct()
              .toList();
      List<Slip> slips = new CodeOffice(context, terms).issue(command.operation(), lacking, people);
      context.record(command.operation(), "batch=" + batch.id());
      return Outcome.done(slips);
    }
  }
}
