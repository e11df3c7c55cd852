package ua.journal.spreadsheet;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import ua.journal.core.imports.Table;
import ua.journal.core.imports.TableShape;
import ua.journal.spi.files.FileLimits;
import ua.journal.spi.files.TableRows;
import ua.journal.spi.files.UnreadableFileException;

/** The sheets of one OpenDocument content stream. */
final class OdsContent {
  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

  /** Rows of the longest sheet a program makes. */
  private static final long MOST_REPEATED = 1 << 20;

  private static final Set<String> HIDDEN = Set.of("collapse", "filter");
  private static final int MOST_MERGES = 100_000;

  private final String file;
  private final XMLStreamReader xml;
  private final FileLimits.Cells budget = new FileLimits.Cells();
  private final List<TableShape.Merge> merged = new ArrayList<>();

  OdsContent(String file, XMLStreamReader xml) {
    this.file = file;
    this.xml = xml;
  }

  List<Table> tables() throws XMLStreamException, IOException {
    List<Table> tables = new ArrayList<>();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && is("table")) {
        tables.add(table());
        if (tables.size() > FileLimits.SHEETS) {
          throw new UnreadableFileException(
              "Файл «" + file + "» має понад 1000 аркушів. Залиште лише потрібні.");
        }
      }
    }
    return tables;
  }

  private Table table() throws XMLStreamException, IOException {
    TableRows rows = new TableRows(file, attribute(TABLE, "name"), budget);
    merged.clear();
    Set<Integer> hiddenRows = new HashSet<>();
    Columns hiddenColumns = new Columns();
    long index = 0;
    while (!ends("table")) {
      if (xml.isStartElement() && is("table-row")) {
        long repeated = repeated("number-rows-repeated");
        boolean hidden = isHidden();
        List<String> cells = row((int) Math.min(index, FileLimits.ROWS));
        boolean filled = cells.stream().anyMatch(cell -> !cell.isBlank());
        for (long i = 0; filled && i < repeated; i++) {
          int at = (int) Math.min(index + i, FileLimits.ROWS);
          rows.put(at, cells);
          if (hidden) {
            hiddenRows.add(at);
          }
        }
        // what stands below the last row is refused wherever it stands
        index = Math.min(index + repeated, FileLimits.ROWS);
      } else if (xml.isStartElement() && is("table-column")) {
        column(hiddenColumns);
      }
    }
    rows.shape(new TableShape(merged, hiddenRows, hiddenColumns.hidden(), false));
    return rows.table();
  }

  /** Columns come before the rows, each perhaps for many. */
  private void column(Columns hidden) {
    hidden.add(repeated("number-columns-repeated"), isHidden());
  }

  /** Hidden by hand, or by a filter. */
  private boolean isHidden() {
    return HIDDEN.contains(attribute(TABLE, "visibility"));
  }

  private List<String> row(int index) throws XMLStreamException, IOException {
    List<String> cells = new ArrayList<>();
    long empty = 0;
    while (!ends("table-row")) {
      if (xml.isStartElement() && (is("table-cell") || is("covered-table-cell"))) {
        long repeated = repeated("number-columns-repeated");
        merge(index, cells.size() + empty);
        String text = cell();
        if (text.isBlank()) {
          empty = Math.min(empty + repeated, MOST_REPEATED);
        } else {
          append(cells, "", empty);
          append(cells, text, repeated);
          empty = 0;
        }
      }
    }
    return cells;
  }

  /** A cell that covers others. */
  private void merge(int row, long column) {
    long down = repeated("number-rows-spanned");
    long right = repeated("number-columns-spanned");
    boolean within = column <= FileLimits.COLUMNS && merged.size() < MOST_MERGES;
    if (within && (down > 1 || right > 1)) {
      merged.add(
          new TableShape.Merge(
              row,
              (int) column,
              (int) Math.min(row + down - 1, FileLimits.ROWS),
              (int) Math.min(column + right - 1, FileLimits.COLUMNS)));
    }
  }

  /** One cell more than allowed is enough for the refusal. */
  private static void append(List<String> cells, String text, long times) {
    for (long i = 0; i < times && cells.size() <= FileLimits.COLUMNS; i++) {
      cells.add(text);
    }
  }

  private String cell() throws XMLStreamException {
    String type = attribute(OFFICE, "value-type");
    String date = attribute(OFFICE, "date-value");
    String time = attribute(OFFICE, "time-value");
    String value = attribute(OFFICE, "value");
    String shown = shownText();
    return switch (type) {
      case "date" -> date(date);
      case "time" -> time(time);
      case "float", "currency", "percentage" -> CellText.number(CellText.parsed(value));
      default -> shown;
    };
  }

  /** Reads the paragraphs of a cell; notes and drawings are not its text. */
  private String shownText() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int skipping = 0;
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        boolean aside = xml.getLocalName().equals("annotation") || is("shapes");
        skipping += skipping > 0 || aside ? 1 : 0;
        if (skipping == 0) {
          text.append(spaceOf(xml.getLocalName(), text.length()));
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        skipping -= skipping > 0 ? 1 : 0;
      } else if (event == XMLStreamConstants.CHARACTERS && skipping == 0 && depth > 1) {
        append(text, xml.getText());
      }
    }
    return text.toString();
  }

  /** Some more than a cell may have is enough for the refusal. */
  private static void append(StringBuilder text, String more) {
    if (text.length() <= FileLimits.CELL_CHARS) {
      text.append(more);
    }
  }

  private static String spaceOf(String element, int written) {
    return switch (element) {
      case "p" -> written > 0 ? "\n" : "";
      case "s", "tab" -> " ";
      case "line-break" -> "\n";
      default -> "";
    };
  }

  private static String date(String iso) {
    try {
      return iso.contains("T")
          ? CellText.date(LocalDateTime.parse(iso))
          : CellText.date(LocalDate.parse(iso).atStartOfDay());
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static String time(String iso) {
    try {
      return CellText.time(LocalTime.MIDNIGHT.plus(Duration.parse(iso)));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private long repeated(String name) {
    String value = attribute(TABLE, name);
    return value.isEmpty() ? 1 : Math.max(1, Math.min(MOST_REPEATED, Long.parseLong(value)));
  }

  private boolean ends(String element) throws XMLStreamException {
    return xml.next() == XMLStreamConstants.END_ELEMENT && is(element);
  }

  private boolean is(String element) {
    return TABLE.equals(xml.getNamespaceURI()) && element.equals(xml.getLocalName());
  }

  private String attribute(String namespace, String name) {
    String value = xml.getAttributeValue(namespace, name);
    return value == null ? "" : value;
  }

  /** The hidden ones among the columns of a sheet. */
  private static final class Columns {
    private final Set<Integer> hidden = new HashSet<>();
    private long next;

    void add(long repeated, boolean isHidden) {
      for (long i = next; isHidden && i < Math.min(next + repeated, FileLimits.COLUMNS); i++) {
        hidden.add((int) i);
      }
      next = Math.min(next + repeated, FileLimits.COLUMNS);
    }

    Set<Integer> hidden() {
      return hidden;
    }
  }
}
