package ua.journal.core.imports;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import ua.journal.core.common.Given;

/**
 * How a sheet looks beside the texts of its cells. All places count from 0.
 *
 * @param merged cells joined to one; the text stands in the first of them
 * @param hiddenRows rows nobody sees
 * @param hiddenColumns columns nobody sees
 * @param hidden whether nobody sees the sheet at all
 */
@API(status = API.Status.STABLE)
public record TableShape(
    List<Merge> merged, Set<Integer> hiddenRows, Set<Integer> hiddenColumns, boolean hidden) {
  /** A sheet of single cells that can all be seen, as text files are. */
  public static final TableShape PLAIN = new TableShape(List.of(), Set.of(), Set.of(), false);

  /** Copies what is given. */
  public TableShape {
    merged = Given.list(merged, "merged");
    hiddenRows = Given.set(hiddenRows, "hiddenRows");
    hiddenColumns = Given.set(hiddenColumns, "hiddenColumns");
  }

  /**
   * Cells joined to one.
   *
   * @param top first row
   * @param left first column
   * @param bottom last row
   * @param right last column
   */
  public record Merge(int top, int left, int bottom, int right) {}

  boolean hides(int row, int column) {
    return hidden || hiddenRows.contains(row) || hiddenColumns.contains(column);
  }

  TableShape shown() {
    return new TableShape(merged, Set.of(), Set.of(), false);
  }

  /** The shape of the columns from one to before another. */
  TableShape columns(int from, int to) {
    return new TableShape(
        merged.stream()
            .filter(merge -> merge.left() >= from && merge.left() < to)
            .map(
                merge ->
                    new Merge(
                        merge.top(),
                        merge.left() - from,
                        merge.bottom(),
                        Math.min(merge.right(), to - 1) - from))
            .toList(),
        hiddenRows,
        hiddenColumns.stream()
            .filter(column -> column >= from && column < to)
            .map(column -> column - from)
            .collect(Collectors.toSet()),
        hidden);
  }
}
