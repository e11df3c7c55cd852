package ua.journal.spreadsheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import ua.journal.core.reports.Document;
import ua.journal.core.reports.Document.Block;
import ua.journal.core.reports.Document.Emphasis;
import ua.journal.core.reports.Document.Facts;
import ua.journal.core.reports.Document.Paragraph;
import ua.journal.core.reports.Document.Part;
import ua.journal.core.reports.Document.Table;
import ua.journal.spi.ReportFormat;

/**
 * Reports as a file that spreadsheet programs of Ukrainian schools open by a double click: UTF-8
 * with its mark, semicolons, no text that a program would take for a formula.
 */
final class CsvReport implements ReportFormat {
  private static final char SEPARATOR = ';';
  private static final String MARK = "\uFEFF";

  @Override
  public String suffix() {
    return "csv";
  }

  @Override
  public String mediaType() {
    return "text/csv";
  }

  @Override
  public String label(Locale language) {
    return "CSV";
  }

  @Override
  public boolean tabular() {
    return true;
  }

  @Override
  public void write(Document document, OutputStream out) throws IOException {
    StringWriter text = new StringWriter();
    text.write(MARK);
    try (CsvWriter csv = CsvWriter.builder().fieldSeparator(SEPARATOR).build(text)) {
      record(csv, List.of(document.title()));
      for (Block block : document.blocks()) {
        csv.writeRecord("");
        if (!block.heading().isEmpty()) {
          record(csv, List.of(block.heading()));
        }
        block.parts().forEach(part -> write(csv, part));
      }
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static void write(CsvWriter csv, Part part) {
    if (part instanceof Paragraph paragraph) {
      record(csv, List.of(paragraph.text()));
    } else if (part instanceof Emphasis emphasis) {
      record(csv, List.of(emphasis.text()));
    } else if (part instanceof Facts facts) {
      facts.facts().forEach(fact -> record(csv, List.of(fact.name(), fact.value())));
    } else if (part instanceof Table table) {
      record(csv, table.columns().stream().map(Document.Column::head).toList());
      table.rows().forEach(row -> record(csv, row));
    }
  }

  private static void record(CsvWriter csv, List<String> cells) {
    csv.writeRecord(cells.stream().map(CsvReport::cell).toList());
  }

  /** Control signs are left out; what a program would compute is made a text. */
  private static String cell(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .filter(sign -> sign == '\n' || !Character.isISOControl(sign))
        .filter(sign -> sign != 0xFFFE && sign != 0xFFFF)
        .filter(sign -> sign < Character.MIN_SURROGATE || sign > Character.MAX_SURROGATE)
        .forEach(plain::appendCodePoint);
    boolean formula = !plain.isEmpty() && "=+-@".indexOf(plain.charAt(0)) >= 0;
    return formula ? "'" + plain : plain.toString();
  }
}
