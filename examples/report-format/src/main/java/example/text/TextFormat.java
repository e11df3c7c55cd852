package example.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import ua.journal.core.reports.Document;
import ua.journal.core.reports.Document.Block;
import ua.journal.core.reports.Document.Column;
import ua.journal.core.reports.Document.Emphasis;
import ua.journal.core.reports.Document.Fact;
import ua.journal.core.reports.Document.Facts;
import ua.journal.core.reports.Document.Paragraph;
import ua.journal.core.reports.Document.Part;
import ua.journal.core.reports.Document.Table;
import ua.journal.spi.ReportFormat;

/** Reports as plain text, for mail and for readers that speak. */
final class TextFormat implements ReportFormat {
  @Override
  public String suffix() {
    return "txt";
  }

  @Override
  public String mediaType() {
    return "text/plain";
  }

  @Override
  public String label(Locale language) {
    return language.getLanguage().equals("uk") ? "Текст" : "Text";
  }

  @Override
  public boolean tabular() {
    return true;
  }

  @Override
  public void write(Document document, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder(document.title()).append("\n");
    for (Block block : document.blocks()) {
      text.append("\n").append(block.heading()).append("\n");
      block.parts().forEach(part -> append(text, part));
    }
    out.write(printable(text).getBytes(StandardCharsets.UTF_8));
  }

  private static void append(StringBuilder text, Part part) {
    if (part instanceof Paragraph paragraph) {
      text.append(paragraph.text()).append("\n");
    } else if (part instanceof Emphasis emphasis) {
      text.append(emphasis.text()).append("\n");
    } else if (part instanceof Facts facts) {
      for (Fact fact : facts.facts()) {
        text.append(fact.name()).append(": ").append(fact.value()).append("\n");
      }
    } else if (part instanceof Table table) {
      line(text, table.columns().stream().map(Column::head).toList());
      table.rows().forEach(row -> line(text, row));
    }
  }

  private static void line(StringBuilder text, List<String> cells) {
    text.append(String.join(" | ", cells)).append("\n");
  }

  /** Texts come from people and files: what no text file holds is left out. */
  private static String printable(StringBuilder text) {
    return text.codePoints()
        .filter(each -> each == '\n' || !Character.isISOControl(each))
        .filter(each -> Character.getType(each) != Character.SURROGATE && (each & 0xFFFE) != 0xFFFE)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
