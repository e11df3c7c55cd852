package ua.journal.core.intake;

import java.util.List;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Work;

/**
 * Command: reads a school's lists and plans out of neutral rows, all or nothing (clause 4,
 * administrator, point 7). Importing the same rows again changes nothing; nothing is ever deleted.
 *
 * @param tables the sheets, in any order
 * @param begins calendar year in which the school year begins
 * @param dryRun whether only to report
 */
public record ImportTables(List<Table> tables, int begins, boolean dryRun)
    implements Command<ImportReport> {
  /** Copies the list. */
  public ImportTables {
    tables = List.copyOf(tables);
  }

  @Override
  public Operation operation() {
    return Operation.IMPORT;
  }

  /** Runs {@link ImportTables}. */
  public static final class Run implements Handler<ImportTables, ImportReport> {
    @Override
    public Class<ImportTables> type() {
      return ImportTables.class;
    }

    @Override
    public ImportReport handle(ImportTables command, Work work) {
      throw new UnsupportedOperationException("replaced by the intake implementation");
    }
  }
}
