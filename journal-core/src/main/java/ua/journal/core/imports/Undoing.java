package ua.journal.core.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.SchoolStore;
import ua.journal.core.school.SchoolYear;

/**
 * An import about to be taken back: what stands against it, else what would happen.
 *
 * @param report what to tell
 * @param kept what the import did; null when it can not be taken back
 */
record Undoing(UndoReport report, @Nullable ImportTrace kept) {
  private static final int LATEST = 30;

  static Undoing of(long id, @Nullable ImportTrace trace, RequestContext context) {
    ImportTraceStore traces = context.port(ImportTraceStore.class);
    List<ImportRun> runs = traces.runs(context.school(), LATEST);
    ImportRun run =
        runs.stream()
            .filter(each -> each.id() == id)
            .findFirst()
            .orElseThrow(
                () -> new JournalException(ErrorCode.NOT_FOUND, "No import " + id + " on the log"));
    List<Finding> findings =
        UndoRules.run(id, runs, trace != null && trace.run() == id).stream().toList();
    return trace == null || !findings.isEmpty()
        ? new Undoing(new UndoReport(run, null, findings), null)
        : judged(run, trace, context);
  }

  private static Undoing judged(ImportRun run, ImportTrace trace, RequestContext context) {
    RegisterStore store = context.port(RegisterStore.class);
    UndoRows rows = new UndoRows(store.snapshot(context.school()), trace);
    List<Dependents> dependents =
        context
            .port(UndoStore.class)
            .dependents(context.school(), trace.created(), trace.journals(), trace.place());
    List<Finding> findings = UndoRules.rests(dependents, rows.changed(), rows.resting());
    if (!findings.isEmpty()) {
      return new Undoing(new UndoReport(run, null, findings), null);
    }
    ImportPlan.Setting setting =
        new ImportPlan.Setting(
            context.school().value(),
            0,
            SchoolYear.serving(context),
            context.today(),
            context.ids(),
            context.port(SchoolStore.class).regime(context.school()),
            List.of());
    return new Undoing(new UndoReport(run, rows.told(setting), List.of()), trace);
  }

  /** What the import did; only for one that can be taken back. */
  ImportTrace trace() {
    if (kept == null) {
      throw new IllegalStateException("This import can not be taken back");
    }
    return kept;
  }
}
