package ua.journal.core.intake;

import java.util.List;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Work;
import ua.journal.core.regulation.Finding;

/**
 * What came by an order, written as a table: only another order takes it back.
 *
 * @param operation what it is on record as
 * @param rule rule whose clause asks for the order
 * @param work caller, moment, transaction
 */
public record ImportByOrder(Operation operation, String rule, Work work) {
  /**
   * Imports everything or, when a single row is refused, nothing.
   *
   * @param table the lines, not null
   * @param begins calendar year in which the school year begins
   * @return what was refused; then nothing was done
   */
  public List<Finding> take(Table table, int begins) {
    return new ImportTables.Run(false, operation)
        .whole(new ImportTables(List.of(table), begins, false), work).refused().stream()
            .map(refusal -> refusal.finding(rule))
            .toList();
  }
}
