package ua.journal.core.imports;

import java.util.List;
import org.apiguardian.api.API;
import ua.journal.core.common.Given;

/**
 * Neutral rows out of any file: one sheet as text.
 *
 * @param file name of the file without folders
 * @param sheet name of the sheet; the file's name without suffix where the format has no sheets
 * @param rows rows of cells as text, dates as {@code dd.mm.yyyy}; ragged rows are allowed
 */
@API(status = API.Status.STABLE)
public record Table(String file, String sheet, List<List<String>> rows) {
  /** Copies the rows. */
  public Table {
    rows = Given.value(rows, "rows").stream().map(row -> Given.list(row, "rows")).toList();
  }
}
