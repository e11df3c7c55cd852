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
import java.util.List;
import java.util.Map;
import ua.journal.spi.files.FileLimits;
import ua.journal.spi.files.UnreadableFileException;

/** The files of a bundle, row by row. */
final class Bundle {
  private static final long MOST_FIELDS = FileLimits.CELLS / 2;
  private static final String BOM = "\uFEFF";

  private final String file;
  private final Map<String, byte[]> parts;
  private final FileLimits.Cells budget = new FileLimits.Cells();

  Bundle(String file, Map<String, byte[]> parts) {
    this.file = file;
    this.parts = parts;
  }

  String file() {
    return file;
  }

  boolean has(String name) {
    return parts.containsKey(name + ".csv");
  }

  /** Rows of a file that is not marked for deletion; none where the file is absent. */
  List<Row> rows(String name) throws IOException {
    byte[] bytes = parts.get(name + ".csv");
    if (bytes == null) {
      return List.of();
    }
    List<Row> rows = new ArrayList<>();
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
          rows.add(row(name, header, line.getFields(), index));
        }
        index++;
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (CsvParseException e) {
      throw new UnreadableFileException(
          "«" + file + "», " + name + ".csv не читається: перевірте лапки у клітинках.", e);
    }
    rows.removeIf(row -> row.get("status").equalsIgnoreCase("tobedeleted"));
    return rows;
  }

  private Row row(String name, List<String> header, List<String> fields, int index)
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
    return new Row(index, values);
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
   * A row.
   *
   * @param index its place in the file, the header being 0
   * @param values values by heading
   */
  record Row(int index, Map<String, String> values) {
    /** A value, empty for none. */
    String get(String heading) {
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
