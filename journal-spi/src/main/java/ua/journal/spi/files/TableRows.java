package ua.journal.spi.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import ua.journal.core.imports.Table;
import ua.journal.core.imports.TableShape;

/**
 * Collects the rows of one sheet under limits; empty ends of rows and sheets are left out. For one
 * thread.
 */
public final class TableRows {
  /** Columns of the widest sheet a program makes, empty ones included. */
  private static final int MOST_READ = 16_384;

  private final String file;
  private final String sheet;
  private final FileLimits.Cells budget;
  private final List<List<String>> rows = new ArrayList<>();
  private TableShape shape = TableShape.PLAIN;

  /**
   * Begins a sheet.
   *
   * @param file name of the file, not null
   * @param sheet name of the sheet, not null
   * @param budget cells of the whole file, not null
   */
  public TableRows(String file, String sheet, FileLimits.Cells budget) {
    this.file = file;
    this.sheet = sheet;
    this.budget = budget;
  }

  /**
   * Puts a row at its place; rows between are empty.
   *
   * @param index place from 0, above that of the row before
   * @param cells the cells as text, not null
   * @throws IOException when a limit is exceeded
   */
  public void put(int index, List<String> cells) throws IOException {
    FileLimits.goOn();
    if (cells.size() > MOST_READ) {
      throw tooWide();
    }
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

  /**
   * Says which cells are joined or hidden.
   *
   * @param looks the shape of the sheet, not null
   */
  public void shape(TableShape looks) {
    shape = looks;
  }

  /**
   * Returns what was collected.
   *
   * @return the sheet
   */
  public Table table() {
    return new Table(file, sheet, rows, shape);
  }

  private void check(int index, List<String> row, int end) throws IOException {
    if (index >= FileLimits.ROWS) {
      throw new UnreadableFileException(
          where() + "понад 20 000 рядків. Розділіть таблицю на менші.");
    }
    if (end > FileLimits.COLUMNS) {
      throw tooWide();
    }
    if (budget.spend(end) > FileLimits.CELLS) {
      throw new UnreadableFileException(
          where() + "понад 4 000 000 клітинок. Розділіть файл на менші.");
    }
    for (String cell : row) {
      if (cell.length() > FileLimits.CELL_CHARS) {
        throw new UnreadableFileException(
            where() + "у рядку " + (index + 1) + " клітинка довша за 32 767 знаків. Скоротіть її.");
      }
    }
  }

  private UnreadableFileException tooWide() {
    return new UnreadableFileException(where() + "понад 200 стовпців. Залиште лише потрібні.");
  }

  private String where() {
    return "Файл «" + file + "», аркуш «" + sheet + "»: ";
  }
}
