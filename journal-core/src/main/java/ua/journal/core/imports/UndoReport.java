package ua.journal.core.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.regulation.Finding;

/**
 * What taking back an import does or, in a preview, would do.
 *
 * @param run the import
 * @param report what goes away ({@code created}) and what gets its old values back ({@code
 *     updated}), null when it can not be taken back
 * @param findings why it can not, empty when it can
 */
public record UndoReport(ImportRun run, @Nullable ImportReport report, List<Finding> findings) {
  /** Copies the list. */
  public UndoReport {
    findings = List.copyOf(findings);
  }
}
