package ua.journal.oneroster;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ua.journal.core.imports.Table;
import ua.journal.spi.files.FileLimits;
import ua.journal.spi.files.UnreadableFileException;

/** The files of a bundle, row by row. */
final class Bundle {
  private static final long MOST_FIELDS = FileLimits.CELLS / 2;
  private static final String FOREIGN = "Таких відомостей журнал з OneRoster не бере.";
  private static final String BOM = "\uFEFF";

  private final String file;
  private final Map<String, byte[]> parts;
  private final FileLimits.Cells budget = new FileLimits.Cells();
  private final Map<String, Part> read = new TreeMap<>();

  Bundle(String file, Map<String, byte[]> parts) {
    this.file = file;
    this.parts = parts;
  }

  String file() {
    return file;
  }

  boolean has(String name) {
    return parts.containsKey(part(name));
  }

  /** Rows of a file that is not marked for deletion; none where the file is absent. */
  List<Row> rows(String name) throws IOException {
    byte[] bytes = parts.get(part(name));
    if (bytes == null) {
      return List.of();
    }
    Part part = read.get(part(name));
    if (part == null) {
      part = read(name, bytes);
      read.put(part(name), part);
    }
    return part.rows();
  }

  private Part read(String name, byte[] bytes) throws IOException {
    List<Row> rows = new ArrayList<>();
    Set<String> asked = new HashSet<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .skipEmptyLines(false)
            .allowMissingFields(true)
            .allowExtraFields(true)
            .ofCsvRecord(text(name, bytes))) {
      List<String> header = List.of();
      int index = 0;
      for (CsvRecord line : reader) {
        if (index == 0) {
          header = line.getFields().stream().map(String::strip).toList();
        } else if (line.getFieldCount() > 1) {
          rows.add(row(name, header, line.getFields(), index, asked));
        }
        index++;
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (CsvParseException e) {
      throw new UnreadableFileException(
          "«" + file + "», " + name + ".csv не читається: перевірте лапки у клітинках.", e);
    }
    int all = rows.size();
    rows.removeIf(row -> row.get("status").equalsIgnoreCase("tobedeleted"));
    return new Part(List.copyOf(rows), asked, all - rows.size());
  }

  private static String part(String name) {
    return name.toLowerCase(Locale.ROOT) + ".csv";
  }

  /** What nobody has asked for: whole files, columns, rows that are to be deleted. */
  List<Table.Beside> unread() {
    List<Table.Beside> unread = new ArrayList<>();
    parts.forEach(
        (name, bytes) -> {
          Part part = read.get(name);
          int lines = part == null ? lines(bytes) - 1 : 0;
          if (part != null) {
            part.unread(name, unread);
          } else if (lines > 0 && !name.equals(part("manifest"))) {
            unread.add(new Table.Beside(name, "рядків: " + lines, FOREIGN, lines));
          }
        });
    return unread;
  }

  /** A file nobody reads is not parsed, only counted. */
  private static int lines(byte[] bytes) {
    int lines = bytes.length > 0 && bytes[bytes.length - 1] != '\n' ? 1 : 0;
    for (byte each : bytes) {
      lines += each == '\n' ? 1 : 0;
    }
    return lines;
  }

  private Row row(
      String name, List<String> header, List<String> fields, int index, Set<String> asked)
      throws IOException {
    FileLimits.goOn();
    if (index >= FileLimits.ROWS || budget.spend(fields.size()) > MOST_FIELDS) {
      throw new UnreadableFileException(
          "«" + file + "», " + name + ".csv: понад 20 000 рядків. Розділіть вибірку на менші.");
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < Math.min(header.size(), fields.size()); i++) {
      String value = fields.get(i).strip();
      if (!value.isEmpty()) {
        values.put(header.get(i), value);
      }
    }
    return new Row(index, values, asked);
  }

  private String text(String name, byte[] bytes) throws IOException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(BOM) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new UnreadableFileException(
          "«" + file + "», " + name + ".csv не в кодуванні UTF-8. Експортуйте його в UTF-8.", e);
    }
  }

  /**
   * A file that was read.
   *
   * @param rows its rows
   * @param asked headings somebody has asked for
   * @param deleted rows marked for deletion
   */
  private record Part(List<Row> rows, Set<String> asked, int deleted) {
    void unread(String name, List<Table.Beside> unread) {
      if (deleted > 0) {
        unread.add(
            new Table.Beside(
                name,
                "рядків: " + deleted,
                "Позначено «tobedeleted»: їх більше немає. Журнал нічого не вилучає сам.",
                deleted));
      }
      Map<String, Integer> counts = new TreeMap<>();
      for (Row row : rows) {
        row.values().keySet().stream()
            .filter(heading -> !asked.contains(heading) && !isKey(heading))
            .forEach(heading -> counts.merge(heading, 1, Integer::sum));
      }
      counts.forEach(
          (heading, cells) ->
              unread.add(
                  new Table.Beside(
                      name,
                      "стовпець «%s», клітинок: %d".formatted(heading, cells),
                      FOREIGN,
                      cells)));
    }

    /** Ids and stamps say nothing of a school. */
    private static boolean isKey(String heading) {
      return heading.isEmpty()
          || heading.equals("dateLastModified")
          || heading.endsWith("ourcedId")
          || heading.endsWith("ourcedIds");
    }
  }

  /**
   * A row.
   *
   * @param index its place in the file, the header being 0
   * @param values values by heading
   * @param asked headings somebody has asked for
   */
  record Row(int index, Map<String, String> values, Set<String> asked) {
    /** Each row is itself: what was asked for does not make it another. */
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return index;
    }

    /** A value, empty for none. */
    String get(String heading) {
      asked.add(heading);
      return values.getOrDefault(heading, "");
    }

    String id() {
      return get("sourcedId");
    }

    /** A comma list of ids. */
    List<String> ids(String heading) {
      String value = get(heading);
      return value.isEmpty() ? List.of() : List.of(value.split("\\s*,\\s*"));
    }
  }
}
