package ua.journal.core.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of each cell of a recognised table: taken, refused with its row, or left out. A cell
 * counts as taken only when the code that took the row has read it, so that what nobody reads is
 * told by itself. For one thread.
 */
final class Account {
  /** What a cell has come to. */
  enum Fate {
    BLANK,
    LEFT,
    READ,
    TAKEN,
    REFUSED
  }

  /** What to do about anything hidden. */
  static final String HIDDEN = "Якщо він потрібен, оберіть «Брати й приховане».";

  private static final Pattern NUMBER = Pattern.compile("\\d{1,5}[.)]?");
  private static final String PART = ", частина";
  private static final String ABOVE = "Стоїть над заголовками.";

  private static final String HIDDEN_ROW = "Рядок приховано. " + HIDDEN;

  private final Sheet sheet;
  private final Fate[][] fates;
  private final String[] leftRows;
  private final List<ImportReport.Left> aside = new ArrayList<>();
  private final Set<Integer> refusedRows = new HashSet<>();
  private final Set<Integer> understood = new HashSet<>();
  private final int numbering;
  private final Carried carried;
  private @Nullable Blocks blocks;
  private final Set<ImportReport.Note> notes = new LinkedHashSet<>();

  Account(Sheet sheet) {
    this.sheet = sheet;
    carried = new Carried(sheet);
    List<List<String>> rows = sheet.table().rows();
    fates = new Fate[rows.size()][];
    leftRows = new String[rows.size()];
    Arrays.fill(leftRows, "");
    for (int row = 0; row < fates.length; row++) {
      fates[row] =
          rows.get(row).stream()
              .map(cell -> cell.isBlank() ? Fate.BLANK : Fate.LEFT)
              .toArray(Fate[]::new);
    }
    for (int row = 0; row < sheet.top(); row++) {
      leave(row, ABOVE);
    }
    for (int row = sheet.header() + 1; row < fates.length; row++) {
      if (sheet.table().shape().hiddenRows().contains(row)) {
        leave(row, HIDDEN_ROW);
      }
    }
    sheet.columns().values().forEach(this::understand);
    numbering = sheet.numbering();
    if (numbering >= 0) {
      understand(numbering);
    }
  }

  Sheet sheet() {
    return sheet;
  }

  /** Which cells are one. */
  Blocks blocks() {
    Blocks found = blocks;
    if (found == null) {
      found = new Blocks(sheet.table());
      blocks = found;
    }
    return found;
  }

  /** Which cells speak of rows below them. */
  Carried carried() {
    return carried;
  }

  /** A column has a meaning; its heading is taken. */
  void understand(int column) {
    understood.add(column);
    for (int row = sheet.top(); row <= sheet.header(); row++) {
      become(row, column, Fate.TAKEN);
    }
  }

  /** Somebody looks at a cell. */
  void read(int row, int column) {
    if (fate(row, column) == Fate.LEFT) {
      become(row, column, Fate.READ);
    }
  }

  /** Whether anything stands in a column that has a meaning; otherwise a row is no entry. */
  boolean speaks(int row) {
    return sheet.header() < 0
        ? count(row) > 0
        : understood.stream().anyMatch(column -> fate(row, column) != Fate.BLANK);
  }

  private long count(int row) {
    return Arrays.stream(fates[row]).filter(fate -> fate != Fate.BLANK).count();
  }

  /** One cell of a row is refused, whatever becomes of the others. */
  void refuse(int row, int column) {
    become(row, column, Fate.REFUSED);
  }

  /** A column is refused, heading and all. */
  void refuseColumn(int column) {
    understood.add(column);
    for (int row = sheet.top(); row < fates.length; row++) {
      if (leftRows[row].isEmpty()) {
        become(row, column, Fate.REFUSED);
      }
    }
  }

  /** A row was taken: what was read of it is. */
  void take(int row) {
    for (int column = 0; column < fates[row].length; column++) {
      boolean number =
          numbering == column
              && NUMBER.matcher(sheet.table().rows().get(row).get(column)).matches();
      if (fate(row, column) == Fate.READ || number) {
        become(row, column, Fate.TAKEN);
      }
    }
  }

  /** A row was refused: so is everything in it that would have had a meaning. */
  void refuse(int row) {
    refusedRows.add(row);
    for (int column = 0; column < fates[row].length; column++) {
      if (understood.contains(column) || fate(row, column) == Fate.READ) {
        become(row, column, Fate.REFUSED);
      }
    }
  }

  /** Whether a row was refused as a whole. */
  boolean isRefused(int row) {
    return refusedRows.contains(row);
  }

  /** The table was refused. */
  void refuseAll() {
    for (int row = 0; row < fates.length; row++) {
      refusedRows.add(row);
      for (int column = 0; leftRows[row].isEmpty() && column < fates[row].length; column++) {
        become(row, column, Fate.REFUSED);
      }
    }
  }

  /** A title over the headings says something of the whole table. */
  void takeTitle(int row) {
    if (!sheet.table().shape().hiddenRows().contains(row)) {
      leftRows[row] = "";
      for (int column = 0; column < fates[row].length; column++) {
        become(row, column, Fate.TAKEN);
      }
    }
  }

  /** A part of a cell is not taken, though the cell is. */
  void tell(int row, int column, String what, String why) {
    aside.add(
        new ImportReport.Left(sheet.name(), LeftOut.place(sheet, row, column) + PART, what, why));
  }

  /** Parts of cells that are not taken. */
  List<ImportReport.Left> aside() {
    return aside;
  }

  /** A row is no entry of the table. */
  void leave(int row, String why) {
    leftRows[row] = why;
    for (int column = 0; column < fates[row].length; column++) {
      become(row, column, Fate.LEFT);
    }
  }

  private void become(int row, int column, Fate fate) {
    if (fate(row, column) != Fate.BLANK) {
      fates[row][column] = fate;
    }
  }

  /** A cell was read otherwise than it is written. */
  void note(int row, Field field, String value, String read, String why) {
    notes.add(new ImportReport.Note(sheet.name(), row + 1, field.label(), value, read, why));
  }

  /** Cells that were read otherwise than they are written. */
  Set<ImportReport.Note> notes() {
    return notes;
  }

  int rows() {
    return fates.length;
  }

  int width() {
    return Arrays.stream(fates).mapToInt(row -> row.length).max().orElse(0);
  }

  Fate fate(int row, int column) {
    return column < fates[row].length ? fates[row][column] : Fate.BLANK;
  }

  /** Why the whole row was left out, empty when it was not. */
  String leftRow(int row) {
    return leftRows[row];
  }

  boolean understands(int column) {
    return understood.contains(column);
  }

  private int count(Fate fate) {
    return Arrays.stream(fates)
        .mapToInt(row -> (int) Arrays.stream(row).filter(each -> each == fate).count())
        .sum();
  }

  /** The sums of the table. */
  ImportReport.Tally tally() {
    return new ImportReport.Tally(
        sheet.name(), count(Fate.TAKEN), count(Fate.REFUSED), count(Fate.LEFT) + count(Fate.READ));
  }
}
