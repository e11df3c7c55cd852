package ua.journal.core.imports;

import java.util.Optional;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.regulation.Finding;

/**
 * Command: records that were joined are two again, each with what was its own (R-IMP-02). What was
 * entered since stays with the record that stayed.
 *
 * @param join number of the joining
 */
public record PartPeople(long join) implements Command<Void> {
  @Override
  public Operation operation() {
    return Operation.IMPORT;
  }

  /** Runs {@link PartPeople}. */
  static final class Run implements Handler<PartPeople, Outcome<Void>> {
    @Override
    public Class<PartPeople> type() {
      return PartPeople.class;
    }

    @Override
    public Outcome<Void> handle(PartPeople command, RequestContext context) {
      RegisterStore register = context.port(RegisterStore.class);
      register.takeTurn(context.school());
      JoinStore joins = context.port(JoinStore.class);
      Optional<PersonJoin> known =
          joins.joins(context.school()).stream()
              .filter(each -> each.id() == command.join() && each.undone() == null)
              .findFirst();
      Optional<Finding> refusal =
          JoinRules.part(
              known.isPresent(), known.map(join -> Joining.changed(join, context)).orElse(0));
      if (refusal.isPresent()) {
        return Outcome.refused(refusal.get());
      }
      part(known.orElseThrow(), register, joins, context);
      context.record("PART_PEOPLE", "join=%d".formatted(command.join()));
      return Outcome.done();
    }

    private static void part(
        PersonJoin join, RegisterStore register, JoinStore joins, RequestContext context) {
      register.takeBack(context.school(), join.rows().created(), join.rows().before());
      register.apply(context.school(), join.rows().gone(), SchoolRows.empty());
      joins.move(join.kept(), join.joined(), join.entered());
      if (!join.login().isEmpty()) {
        joins.giveAccount(join.login(), join.joined());
      }
      joins.undone(context.school(), join.id(), context.now());
    }
  }
}
