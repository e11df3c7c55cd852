package ua.journal.core.imports;

import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;

/**
 * Command: keeps a mapping under its name for all later imports.
 *
 * @param mapping the mapping; one of the same name is replaced
 */
public record SaveMapping(Mapping mapping) implements Command<Void> {
  @Override
  public Operation operation() {
    return Operation.IMPORT;
  }

  /** Runs {@link SaveMapping}. */
  static final class Run implements Handler<SaveMapping, Outcome<Void>> {
    @Override
    public Class<SaveMapping> type() {
      return SaveMapping.class;
    }

    @Override
    public Outcome<Void> handle(SaveMapping command, RequestContext context) {
      context.port(ImportTraceStore.class).saveMapping(context.school(), command.mapping());
      context.record(command.operation(), "mapping");
      return Outcome.done();
    }
  }
}
