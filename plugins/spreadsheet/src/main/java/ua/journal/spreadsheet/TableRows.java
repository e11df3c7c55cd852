package ua.journal.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import ua.journal.core.intake.Table;

/** Collects the rows of one sheet under limits; empty ends of rows and sheets are left out. */
final class TableRows {
  private final String file;
  private final String sheet;
  private final Limits.Cells budget;
  private final List<List<String>> rows = new ArrayList<>();

  TableRows(String file, String sheet, Limits.Cells budget) {
    this.file = file;
    this.sheet = sheet;
    this.budget = budget;
  }

  /** Puts a row at its place; rows between are empty. */
  void put(int index, List<String> cells) throws IOException {
    List<String> row = new ArrayList<>(cells.size());
    int end = 0;
    for (String cell : cells) {
      String text = cell.strip();
      row.add(text);
      end = text.isEmpty() ? end : row.size();
    }
    if (end == 0) {
      return;
    }
    check(index, row, end);
    while (rows.size() < index) {
      rows.add(List.of());
    }
    rows.add(row.subList(0, end));
  }

  Table table() {
    return new Table(file, sheet, rows);
  }

  private void check(int index, List<String> row, int end) throws IOException {
    if (index >= Limits.ROWS) {
      throw new UnreadableFile(where() + "понад 20 000 рядків. Розділіть таблицю на менші.");
    }
    if (end > Limits.COLUMNS) {
      throw new UnreadableFile(where() + "понад 200 стовпців. Залиште лише потрібні.");
    }
    if (budget.spend(end) > Limits.CELLS) {
      throw new UnreadableFile(where() + "понад 4 000 000 клітинок. Розділіть файл на менші.");
    }
    for (String cell : row) {
      if (cell.length() > Limits.CELL_CHARS) {
        throw new UnreadableFile(
            where() + "у рядку " + (index + 1) + " клітинка довша за 32 767 знаків. Скоротіть її.");
      }
    }
  }

  private String where() {
    return "Файл «" + file + "», аркуш «" + sheet + "»: ";
  }
}
