package ua.journal.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Work;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.RuleBook;
import ua.journal.core.school.SchoolStore;
import ua.journal.core.school.SchoolYear;

/**
 * An import about to be taken back: what stands against it (R-IMP-01), else what would happen.
 *
 * @param report what to tell
 * @param kept what the import did; null when it can not be taken back
 */
record Undoing(UndoReport report, @Nullable ImportTrace kept) {
  private static final String RULE = "R-IMP-01";
  private static final int LATEST = 30;

  static Undoing of(long id, @Nullable ImportTrace trace, Work work) {
    ImportTraceStore traces = work.port(ImportTraceStore.class);
    List<ImportRun> runs = traces.runs(work.school(), LATEST);
    ImportRun run =
        runs.stream()
            .filter(each -> each.id() == id)
            .findFirst()
            .orElseThrow(
                () -> new JournalException(ErrorCode.NOT_FOUND, "No import " + id + " on the log"));
    List<Finding> findings = new ArrayList<>();
    if (runs.stream().anyMatch(each -> each.undoes() == id)) {
      findings.add(finding("import.undone", Map.of()));
    } else if (runs.get(0).id() != id) {
      findings.add(finding("import.later", Map.of("files", runs.get(0).files())));
    } else if (trace == null || trace.run() != id) {
      findings.add(finding("import.untraced", Map.of()));
    }
    return trace == null || !findings.isEmpty()
        ? new Undoing(new UndoReport(run, null, findings), null)
        : judged(run, trace, work);
  }

  private static Undoing judged(ImportRun run, ImportTrace trace, Work work) {
    RegisterStore store = work.port(RegisterStore.class);
    UndoRows rows = new UndoRows(store.snapshot(work.school()), trace);
    List<Finding> findings = new ArrayList<>();
    for (Dependents each :
        work.port(UndoStore.class)
            .dependents(work.school(), trace.created(), trace.journals(), trace.place())) {
      if (each.count() > 0) {
        String text = "import." + each.kind().name().toLowerCase(Locale.ROOT);
        findings.add(finding(text, counted(each.count())));
      }
    }
    if (rows.changed() > 0) {
      findings.add(finding("import.changed", counted(rows.changed())));
    }
    if (rows.resting() > 0) {
      findings.add(finding("import.resting", counted(rows.resting())));
    }
    if (!findings.isEmpty()) {
      return new Undoing(new UndoReport(run, null, findings), null);
    }
    ImportPlan.Setting setting =
        new ImportPlan.Setting(
            work.school().value(),
            0,
            SchoolYear.serving(work),
            work.today(),
            work.ids(),
            work.port(SchoolStore.class).regime(work.school()),
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

  private static Map<String, String> counted(int count) {
    return Map.of("count", Integer.toString(count));
  }

  private static Finding finding(String text, Map<String, String> facts) {
    return RuleBook.finding(RULE, text, facts);
  }
}
