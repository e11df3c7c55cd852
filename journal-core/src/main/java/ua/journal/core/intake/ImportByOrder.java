package ua.journal.core.intake;

import java.util.List;
import ua.journal.core.access.Work;

/** What came by an order, written as a table: only another order takes it back. Stateless. */
public final class ImportByOrder {
  private ImportByOrder() {}

  /**
   * Imports everything or, when a single row is refused, nothing.
   *
   * @param table the lines, not null
   * @param begins calendar year in which the school year begins
   * @param work caller, moment, transaction, not null
   * @return what was refused; then nothing was done
   */
  public static List<ImportReport.Refusal> run(Table table, int begins, Work work) {
    return new ImportTables.Run(false)
        .whole(new ImportTables(List.of(table), begins, false), work)
        .refused();
  }
}
