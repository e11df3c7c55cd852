package ua.journal.core.intake;

import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Work;

/**
 * Command: keeps a mapping under its name for all later imports.
 *
 * @param mapping the mapping; one of the same name is replaced
 */
public record SaveMapping(Mapping mapping) implements Command<Mapping> {
  @Override
  public Operation operation() {
    return Operation.IMPORT;
  }

  /** Runs {@link SaveMapping}. */
  public static final class Run implements Handler<SaveMapping, Mapping> {
    @Override
    public Class<SaveMapping> type() {
      return SaveMapping.class;
    }

    @Override
    public Mapping handle(SaveMapping command, Work work) {
      work.port(ImportTraceStore.class).saveMapping(work.school(), command.mapping());
      return command.mapping();
    }
  }
}
