package ua.journal.spreadsheet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import ua.journal.core.imports.Table;
import ua.journal.spi.TableFormat;
import ua.journal.spi.files.FileLimits;
import ua.journal.spi.files.FileText;
import ua.journal.spi.files.SafeZip;
import ua.journal.spi.files.TableRows;
import ua.journal.spi.files.UnreadableFileException;

/**
 * Text tables: UTF-8, or windows-1251 where the bytes are no UTF-8; separated by {@code ;}, {@code
 * ,} or tabs, whichever the first lines have most of.
 */
final class CsvFormat implements TableFormat {
  private static final String SEPARATORS = ";,\t";
  private static final int LOOK_AT_LINES = 20;

  @Override
  public Set<String> suffixes() {
    return Set.of("csv");
  }

  @Override
  public boolean recognises(byte[] bytes) {
    for (byte each : bytes) {
      if (each == 0) {
        return false;
      }
    }
    return !SafeZip.isZip(bytes);
  }

  /** Any text is a table of some sort: whoever knows his own text is asked first. */
  @Override
  public boolean general() {
    return true;
  }

  @Override
  public List<Table> read(String file, InputStream in) throws IOException {
    String text = decode(file, FileLimits.bytes(file, in));
    int dot = file.lastIndexOf('.');
    TableRows rows =
        new TableRows(file, dot > 0 ? file.substring(0, dot) : file, new FileLimits.Cells());
    CsvReader.CsvReaderBuilder builder =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .skipEmptyLines(false)
            .allowMissingFields(true)
            .allowExtraFields(true)
            .allowExtraCharsAfterClosingQuote(true);
    try (CsvReader<CsvRecord> reader = builder.ofCsvRecord(text)) {
      int index = 0;
      for (CsvRecord line : reader) {
        rows.put(index++, line.getFields());
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (RuntimeException e) {
      throw new UnreadableFileException(
          "Файл «" + file + "» не читається як CSV: перевірте лапки у клітинках.", e);
    }
    return List.of(rows.table());
  }

  private static String decode(String file, byte[] bytes) throws IOException {
    String text = FileText.of(bytes);
    if (text.indexOf('\0') >= 0) {
      throw new UnreadableFileException(
          "Файл «" + file + "» не є текстовою таблицею. Збережіть його як CSV.");
    }
    return text;
  }

  private static char separator(String text) {
    int[] counts = new int[SEPARATORS.length()];
    boolean quoted = false;
    int lines = 0;
    for (int i = 0; i < text.length() && lines < LOOK_AT_LINES; i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      lines += c == '\n' ? 1 : 0;
      int found = SEPARATORS.indexOf(c);
      if (!quoted && found >= 0) {
        counts[found]++;
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return SEPARATORS.charAt(best);
  }
}
