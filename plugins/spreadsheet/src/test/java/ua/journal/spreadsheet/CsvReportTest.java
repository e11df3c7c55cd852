package ua.journal.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.reports.Document;
import ua.journal.core.reports.Document.Block;
import ua.journal.core.reports.Document.Column;
import ua.journal.core.reports.Document.Paging;
import ua.journal.core.reports.Document.Table;
import ua.journal.spi.ReportFormat;
import ua.journal.testkit.AbstractReportFormatTest;

class CsvReportTest extends AbstractReportFormatTest {
  @Override
  protected ReportFormat format() {
    return new CsvReport();
  }

  @Override
  protected String text(byte[] file) {
    return new String(file, StandardCharsets.UTF_8).replace("\"\"", "\"");
  }

  @Override
  protected int pages(byte[] file) {
    return 0;
  }

  @Test
  @DisplayName("A table opens in columns, and no cell is computed")
  void table() throws IOException {
    Table table =
        new Table(
            List.of(Column.words("Учитель", 1), Column.numbers("Проведено", 1)),
            List.of(List.of("=HYPERLINK(\"x\")", "12"), List.of("Ґудзь; Ю.", "7")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format()
        .write(
            new Document(
                "Відомість",
                UKRAINIAN,
                Paging.LANDSCAPE,
                List.of(new Block("Разом", List.of(table)))),
            out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("\uFEFFВідомість")
        .contains("Учитель;Проведено", "'=HYPERLINK", "\"Ґудзь; Ю.\";7");
  }
}
