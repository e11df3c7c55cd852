package ua.journal.core.imports;

import java.util.ArrayList;
import java.util.List;
import ua.journal.core.register.Compared;

/**
 * Where the headings of a table may stand: in one row, or in two of which the lower one divides
 * what the upper one names.
 *
 * @param top the first row
 * @param bottom the last row
 * @param headings the headings, column by column
 */
record HeadRows(int top, int bottom, List<String> headings) {
  private static final int LOOK_AT_ROWS = 20;
  private static final int LONGEST_HEADING = 80;

  HeadRows {
    headings = List.copyOf(headings);
  }

  /** Every place in the order in which they are tried: single rows first. */
  static List<HeadRows> of(Table table) {
    int rows = Math.min(LOOK_AT_ROWS, table.rows().size());
    List<HeadRows> places = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      if (isSeen(table, row)) {
        places.add(new HeadRows(row, row, table.rows().get(row)));
      }
    }
    for (int row = 0; row + 1 < rows; row++) {
      if (isSeen(table, row) && isSeen(table, row + 1)) {
        places.add(pair(table, row));
      }
    }
    return places;
  }

  private static boolean isSeen(Table table, int row) {
    return !table.shape().hiddenRows().contains(row);
  }

  /** Two rows read as one: the lower cell, else the upper one. */
  static HeadRows pair(Table table, int top) {
    int width = Math.max(table.rows().get(top).size(), table.rows().get(top + 1).size());
    List<String> headings = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      String lower = table.cell(top + 1, column);
      headings.add(lower.isBlank() ? table.cell(top, column) : lower);
    }
    return new HeadRows(top, top + 1, headings);
  }

  /** The headings in the form in which they are compared; a long text is none. */
  List<String> keys() {
    return headings.stream()
        .map(cell -> cell.length() > LONGEST_HEADING ? "" : Compared.key(cell))
        .toList();
  }
}
