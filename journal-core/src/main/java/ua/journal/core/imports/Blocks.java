package ua.journal.core.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The block of joined cells that each cell of a table belongs to. */
final class Blocks {
  /** Whatever a file claims; what lies behind is a cell of its own. */
  private static final int MOST_ROWS = 500_000;

  private final Map<Integer, TreeMap<Integer, TableShape.Merge>> rows = new HashMap<>();

  Blocks(Table table) {
    int indexed = 0;
    for (TableShape.Merge merge : table.shape().merged()) {
      int bottom = Math.min(merge.bottom(), table.rows().size() - 1);
      for (int row = merge.top(); row <= bottom && indexed < MOST_ROWS; row++) {
        rows.computeIfAbsent(row, no -> new TreeMap<>()).putIfAbsent(merge.left(), merge);
        indexed++;
      }
    }
  }

  /** The block of a cell; one that is not joined is a block of one. */
  TableShape.Merge of(int row, int column) {
    TreeMap<Integer, TableShape.Merge> beside = rows.get(row);
    Map.Entry<Integer, TableShape.Merge> block = beside == null ? null : beside.floorEntry(column);
    return block != null && block.getValue().right() >= column
        ? block.getValue()
        : new TableShape.Merge(row, column, row, column);
  }
}
