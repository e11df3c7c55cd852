package ua.journal.core.imports;

import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.PersonName;
import ua.journal.core.register.RegisterStore;

/**
 * Command: takes back the last import, all or nothing: what it made goes away, what it changed gets
 * its old values. Refused as soon as anything rests on it (R-IMP-01). A second time it is refused
 * and harmless.
 *
 * @param run id of the import
 */
public record UndoImport(long run) implements Command<UndoReport> {
  @Override
  public Operation operation() {
    return Operation.IMPORT;
  }

  /** Runs {@link UndoImport}. */
  static final class Run implements Handler<UndoImport, Outcome<UndoReport>> {
    private static final PersonName NOBODY = new PersonName("", "", "");

    @Override
    public Class<UndoImport> type() {
      return UndoImport.class;
    }

    @Override
    public Outcome<UndoReport> handle(UndoImport command, RequestContext context) {
      ImportTraceStore traces = context.port(ImportTraceStore.class);
      RegisterStore store = context.port(RegisterStore.class);
      store.takeTurn(context.school());
      ImportTrace trace = traces.trace(context.school()).orElse(null);
      if (trace != null && trace.run() == command.run()) {
        // nobody enters anything into these journals while it is judged whether anybody has
        context.port(UndoStore.class).hold(trace.journals());
      }
      Undoing undoing = Undoing.of(command.run(), trace, context);
      UndoReport told = undoing.report();
      if (told.report() == null) {
        return Outcome.refused(told, told.findings());
      }
      store.takeBack(context.school(), undoing.trace().created(), undoing.trace().before());
      traces.log(context.school(), run(told.run(), told.report(), context));
      context.record(
          "UNDO_IMPORT",
          "run=%d;removed=%d;restored=%d"
              .formatted(command.run(), told.report().created(), told.report().updated()));
      return Outcome.done(told);
    }

    private static ImportRun run(ImportRun undone, ImportReport report, RequestContext context) {
      return new ImportRun(
          context.ids().next(),
          context.now(),
          context.person(),
          NOBODY,
          undone.files(),
          report.created(),
          report.updated(),
          0,
          undone.id());
    }
  }
}
