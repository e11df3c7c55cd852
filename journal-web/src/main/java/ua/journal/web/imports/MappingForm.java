package ua.journal.web.imports;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import ua.journal.core.imports.Mapping;
import ua.journal.core.imports.Table;

/** A table nobody knows: which row holds the headings, and what each column is. */
public class MappingForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int LOOK_AT_ROWS = 20;
  private static final int LOOK_AT_COLUMNS = 40;
  private static final int SAMPLES = 3;

  private final transient Table table;
  private String name = "";
  private int headerRow;
  private List<Column> columns = List.of();

  MappingForm(Table table) {
    this.table = table;
    this.headerRow = guess();
    read();
  }

  /** The row with most filled cells among the first is likely the one with the headings. */
  private int guess() {
    int best = 0;
    long most = -1;
    for (int row = 0; row < Math.min(LOOK_AT_ROWS, table.rows().size()); row++) {
      long filled = table.rows().get(row).stream().filter(cell -> !cell.isBlank()).count();
      if (filled > most) {
        most = filled;
        best = row;
      }
    }
    return best + 1;
  }

  /** Reads headings and samples below the chosen row anew. */
  public void read() {
    List<String> headings = table.rows().get(headerRow - 1);
    List<Column> read = new ArrayList<>();
    for (int i = 0; i < Math.min(headings.size(), LOOK_AT_COLUMNS); i++) {
      if (!headings.get(i).isBlank()) {
        int column = i;
        List<String> samples =
            table.rows().stream()
                .skip(headerRow)
                .filter(row -> row.size() > column && !row.get(column).isBlank())
                .map(row -> row.get(column))
                .limit(SAMPLES)
                .toList();
        read.add(new Column(headings.get(i), String.join(" · ", samples)));
      }
    }
    columns = List.copyOf(read);
  }

  boolean isOf(MappingForm other) {
    return table.equals(other.table);
  }

  /** What was chosen, by their heading. */
  Map<String, String> chosen() {
    Map<String, String> chosen = new LinkedHashMap<>();
    columns.stream()
        .filter(column -> !column.getChoice().isEmpty())
        .forEach(column -> chosen.put(column.getHeading(), column.getChoice()));
    return chosen;
  }

  /** «штат.xls, Аркуш1». */
  public String getTitle() {
    return table.file() + ", " + table.sheet();
  }

  /** Rows that may hold the headings, as spreadsheets count. */
  public List<Integer> getRows() {
    return IntStream.rangeClosed(1, Math.min(LOOK_AT_ROWS, table.rows().size())).boxed().toList();
  }

  public List<String> getLabels() {
    return Mapping.labels();
  }

  public List<Column> getColumns() {
    return columns;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public int getHeaderRow() {
    return headerRow;
  }

  public void setHeaderRow(int headerRow) {
    this.headerRow = Math.max(1, Math.min(headerRow, table.rows().size()));
  }

  /** One column of theirs. */
  public static class Column implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String heading;
    private final String samples;
    private String choice = "";

    Column(String heading, String samples) {
      this.heading = heading;
      this.samples = samples;
    }

    public String getHeading() {
      return heading;
    }

    public String getSamples() {
      return samples;
    }

    public String getChoice() {
      return choice;
    }

    public void setChoice(String choice) {
      this.choice = choice == null ? "" : choice;
    }
  }
}
