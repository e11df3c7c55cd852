package example.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.journal.core.reports.Document;
import ua.journal.core.reports.Document.Block;
import ua.journal.core.reports.Document.Column;
import ua.journal.core.reports.Document.Paging;
import ua.journal.core.reports.Document.Table;
import ua.journal.spi.ReportFormat;
import ua.journal.testkit.AbstractReportFormatTest;

class TextFormatTest extends AbstractReportFormatTest {
  @Override
  protected ReportFormat format() {
    return new TextPlugin().reportFormats().get(0);
  }

  @Override
  protected String text(byte[] file) {
    return new String(file, StandardCharsets.UTF_8);
  }

  @Override
  protected int pages(byte[] file) {
    return 0;
  }

  @Test
  void aTableIsReadLineByLine() throws IOException {
    Table table =
        new Table(
            List.of(Column.words("Учень", 3), Column.numbers("Бал", 1)),
            List.of(List.of("Ґудзь Єва", "12")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format()
        .write(
            new Document(
                "Оцінки", UKRAINIAN, Paging.CONTINUOUS, List.of(new Block("8-Б", List.of(table)))),
            out);
    assertThat(text(out.toByteArray())).isEqualTo("Оцінки\n\n8-Б\nУчень | Бал\nҐудзь Єва | 12\n");
  }
}
