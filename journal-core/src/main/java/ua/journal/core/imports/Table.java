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
 * @param beside what the file says beside these rows and no table here has a place for
 * @param offered whether the rows are only an offer: what the school has already stays as it is
 */
@API(status = API.Status.STABLE)
public record Table(
    String file,
    String sheet,
    List<List<String>> rows,
    TableShape shape,
    List<Beside> beside,
    boolean offered) {
  /** Copies the rows. */
  public Table {
    rows = Given.value(rows, "rows").stream().map(row -> Given.list(row, "rows")).toList();
    Given.value(shape, "shape");
    beside = Given.list(beside, "beside");
  }

  /**
   * A sheet that is nothing but rows.
   *
   * @param file name of the file without folders, not null
   * @param sheet name of the sheet, not null
   * @param rows rows of cells as text, not null
   */
  public Table(String file, String sheet, List<List<String>> rows) {
    this(file, sheet, rows, TableShape.PLAIN);
  }

  /**
   * A sheet with nothing beside it.
   *
   * @param file name of the file without folders, not null
   * @param sheet name of the sheet, not null
   * @param rows rows of cells as text, not null
   * @param shape which cells are joined or hidden, not null
   */
  public Table(String file, String sheet, List<List<String>> rows, TableShape shape) {
    this(file, sheet, rows, shape, List.of(), false);
  }

  /**
   * The same sheet with what is told beside it.
   *
   * @param told what no row says, not null
   * @return the sheet
   */
  public Table telling(List<Beside> told) {
    return new Table(file, sheet, rows, shape, told, offered);
  }

  /**
   * The same sheet as an offer.
   *
   * @return the sheet
   */
  public Table offering() {
    return new Table(file, sheet, rows, shape, beside, true);
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
    return new Table(file, sheet, rows, shape.shown(), beside, offered);
  }

  /** The same sheet with no more than the columns from one to before another. */
  Table columns(int from, int to) {
    return new Table(
        file,
        sheet,
        rows.stream()
            .map(row -> row.subList(Math.min(from, row.size()), Math.min(to, row.size())))
            .toList(),
        shape.columns(from, to),
        beside,
        offered);
  }

  /** A cell, empty where the row ends earlier. */
  String cell(int row, int column) {
    List<String> cells = rows.get(row);
    return column < cells.size() ? cells.get(column) : "";
  }

  /**
   * Something of a file that is not taken, and is told so.
   *
   * @param place where it stands, such as the name of an element or of a column
   * @param what what stands there, in Ukrainian
   * @param why why it is not taken and what to do, in Ukrainian
   * @param cells how many values it is
   */
  public record Beside(String place, String what, String why, int cells) {}
}
