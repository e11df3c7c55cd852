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
 * @param shape which cells are joined or hidden
 */
@API(status = API.Status.STABLE)
public record Table(String file, String sheet, List<List<String>> rows, TableShape shape) {
  /** Copies the rows. */
  public Table {
    rows = Given.value(rows, "rows").stream().map(row -> Given.list(row, "rows")).toList();
    Given.value(shape, "shape");
  }

  /**
   * A sheet of single cells that can all be seen.
   *
   * @param file name of the file without folders, not null
   * @param sheet name of the sheet, not null
   * @param rows rows of cells as text, not null
   */
  public Table(String file, String sheet, List<List<String>> rows) {
    this(file, sheet, rows, TableShape.PLAIN);
  }

  /**
   * Tells whether some of what stands here can not be seen.
   *
   * @return true when a filled cell is hidden
   */
  public boolean hides() {
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        if (!rows.get(row).get(column).isBlank() && shape.hides(row, column)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Returns the same sheet with everything to be seen.
   *
   * @return the sheet, never null
   */
  public Table shown() {
    return new Table(file, sheet, rows, shape.shown());
  }

  /** The same sheet with no more than the columns from one to before another. */
  Table columns(int from, int to) {
    return new Table(
        file,
        sheet,
        rows.stream()
            .map(row -> row.subList(Math.min(from, row.size()), Math.min(to, row.size())))
            .toList(),
        shape.columns(from, to));
  }

  /** A cell, empty where the row ends earlier. */
  String cell(int row, int column) {
    List<String> cells = rows.get(row);
    return column < cells.size() ? cells.get(column) : "";
  }
}
