package ua.journal.timetable;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import ua.journal.spi.files.FileLimits;
import ua.journal.spi.files.FileText;
import ua.journal.spi.files.UnreadableFileException;

/** Rows of the text files by the file's name; they have no headings. */
final class UntisFiles {
  private static final long MOST_FIELDS = 1_000_000;

  private final String file;
  private final FileLimits.Cells budget = new FileLimits.Cells();
  private final Map<String, List<List<String>>> rows = new HashMap<>();

  UntisFiles(String file) {
    this.file = file;
  }

  void put(String name, byte[] bytes) throws IOException {
    String text = FileText.of(bytes);
    List<List<String>> lines = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .allowExtraCharsAfterClosingQuote(true)
            .allowMissingFields(true)
            .allowExtraFields(true)
            .ofCsvRecord(text)) {
      for (CsvRecord line : reader) {
        if (lines.size() >= FileLimits.ROWS) {
          throw new UnreadableFileException(
              "«" + file + "», " + name + ": понад 20 000 рядків. Розділіть файл на менші.");
        }
        FileLimits.goOn();
        if (budget.spend(line.getFieldCount()) > MOST_FIELDS) {
          throw new UnreadableFileException(
              "«" + file + "», " + name + ": понад 1 000 000 полів. Розділіть файл на менші.");
        }
        lines.add(List.copyOf(line.getFields()));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (CsvParseException e) {
      throw new UnreadableFileException(
          "«" + file + "», " + name + " не читається: перевірте лапки у полях.", e);
    }
    rows.put(name, lines);
  }

  /** Untis offers three; the one that stands most often is it. */
  private static char separator(String text) {
    char most = ',';
    for (char candidate : new char[] {';', '\t'}) {
      most = count(text, candidate) > count(text, most) ? candidate : most;
    }
    return most;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  List<List<String>> all(String name) {
    return rows.getOrDefault(name, List.of());
  }

  /** How many rows each file has that nobody reads. */
  Map<String, Integer> unread(Set<String> read) {
    Map<String, Integer> unread = new TreeMap<>();
    rows.forEach(
        (name, lines) -> {
          if (!read.contains(name) && !lines.isEmpty()) {
            unread.put(name, lines.size());
          }
        });
    return unread;
  }

  /** A field of a row, empty where the row ends before it. */
  static String field(List<String> row, int index) {
    return index < row.size() ? row.get(index).strip() : "";
  }
}
