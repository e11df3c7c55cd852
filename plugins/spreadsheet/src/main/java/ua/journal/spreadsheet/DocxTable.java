package ua.journal.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import ua.journal.core.imports.Table;
import ua.journal.core.imports.TableShape;
import ua.journal.spi.files.FileLimits;
import ua.journal.spi.files.TableRows;

/** Collects the rows of one table with the cells that are joined. For one thread. */
final class DocxTable {
  private static final int MOST_MERGES = 100_000;

  private final TableRows rows;
  private final List<TableShape.Merge> merged = new ArrayList<>();
  private final Map<Integer, Integer> open = new HashMap<>();
  private int at;
  private int width;

  DocxTable(String file, String name, FileLimits.Cells budget) {
    rows = new TableRows(file, name, budget);
  }

  /** Columns of the widest row. */
  int width() {
    return width;
  }

  /** Puts a text that stood between two parts of the table. */
  void say(String text) throws IOException {
    rows.put(at++, List.of(text));
    open.clear();
  }

  void put(Row row) throws IOException {
    List<String> cells = new ArrayList<>();
    for (Cell cell : row.cells()) {
      int column = cells.size();
      cells.add(cell.below() ? "" : cell.text());
      for (int i = 1; i < cell.span() && cells.size() <= FileLimits.COLUMNS; i++) {
        cells.add("");
      }
      merge(cell, column);
    }
    width = Math.max(width, cells.size());
    rows.put(at++, cells);
  }

  /** A cell joined with the one above makes its block longer. */
  private void merge(Cell cell, int column) {
    Integer above = open.get(column);
    if (cell.below() && above != null) {
      TableShape.Merge block = merged.get(above);
      merged.set(above, new TableShape.Merge(block.top(), block.left(), at, block.right()));
      return;
    }
    open.remove(column);
    if ((cell.span() > 1 || cell.begins()) && merged.size() < MOST_MERGES) {
      if (cell.begins()) {
        open.put(column, merged.size());
      }
      merged.add(new TableShape.Merge(at, column, at, column + cell.span() - 1));
    }
  }

  Table table() {
    rows.shape(new TableShape(merged, Set.of(), Set.of(), false));
    return rows.table();
  }

  /**
   * A row.
   *
   * @param cells its cells
   */
  record Row(List<Cell> cells) {
    int width() {
      return cells.stream().mapToInt(Cell::span).sum();
    }

    /** Reads to the end of the row the reader stands in. */
    static Row read(XMLStreamReader xml) throws XMLStreamException {
      List<Cell> cells = new ArrayList<>();
      int event = xml.next();
      while (event != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("tr")) {
        if (event == XMLStreamConstants.START_ELEMENT) {
          if (xml.getLocalName().equals("gridBefore")) {
            cells.add(new Cell("", Cell.number(xml), false, false));
          } else if (xml.getLocalName().equals("tc") && cells.size() <= FileLimits.COLUMNS) {
            cells.add(Cell.read(xml));
          }
        }
        event = xml.next();
      }
      return new Row(cells);
    }
  }

  /**
   * A cell.
   *
   * @param text its text
   * @param span how many columns it takes
   * @param begins whether those below may be joined to it
   * @param below whether it is joined to the one above
   */
  record Cell(String text, int span, boolean begins, boolean below) {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}");

    /** Reads to the end of the cell the reader stands in, tables within it included. */
    static Cell read(XMLStreamReader xml) throws XMLStreamException {
      DocxText text = new DocxText();
      int span = 1;
      boolean begins = false;
      boolean below = false;
      int depth = 1;
      while (depth > 0) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          String element = xml.getLocalName();
          depth += element.equals("tc") ? 1 : 0;
          if (depth == 1 && element.equals("gridSpan")) {
            span = number(xml);
          } else if (depth == 1 && element.equals("vMerge")) {
            begins = "restart".equals(value(xml));
            below = !begins;
          }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth -= xml.getLocalName().equals("tc") ? 1 : 0;
        }
        text.take(event, xml);
      }
      return new Cell(text.toString(), span, begins, below);
    }

    static int number(XMLStreamReader xml) {
      String value = value(xml);
      return NUMBER.matcher(value).matches()
          ? Math.min(Integer.parseInt(value), FileLimits.COLUMNS + 1)
          : 1;
    }

    private static String value(XMLStreamReader xml) {
      for (int i = 0; i < xml.getAttributeCount(); i++) {
        if (xml.getAttributeLocalName(i).equals("val")) {
          return xml.getAttributeValue(i);
        }
      }
      return "";
    }
  }
}
