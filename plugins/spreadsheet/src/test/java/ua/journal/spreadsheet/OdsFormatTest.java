package ua.journal.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import ua.journal.core.imports.Table;
import ua.journal.core.imports.TableShape;
import ua.journal.spi.TableFormat;
import ua.journal.testkit.AbstractTableFormatTest;

/** A workbook through the kit. */
class OdsFormatTest extends AbstractTableFormatTest {
  @Override
  protected TableFormat format() {
    return new OdsFormat();
  }

  @Override
  protected String file() {
    return "real.ods";
  }

  @Override
  protected byte[] good() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("real.ods")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  @Override
  protected String cell() {
    return "Їжакевич Ґалина";
  }

  @Test
  void whatNobodySeesIsTold() throws IOException {
    Table table =
        table(
            "<table:table-column/><table:table-column table:visibility=\"collapse\"/>"
                + "<table:table-row>"
                + "<table:table-cell><text:p>ПІБ</text:p></table:table-cell>"
                + "<table:table-cell><text:p>Телефон</text:p></table:table-cell></table:table-row>"
                + "<table:table-row table:visibility=\"filter\">"
                + "<table:table-cell><text:p>Бондар Яна</text:p></table:table-cell></table:table-row>");

    assertThat(table.rows()).hasSize(2);
    assertThat(table.shape().hiddenRows()).containsExactly(1);
    assertThat(table.shape().hiddenColumns()).containsExactly(1);
  }

  @Test
  void joinedCellsAreTold() throws IOException {
    Table table =
        table(
            "<table:table-row><table:table-cell table:number-columns-repeated=\"2\"/>"
                + "<table:table-cell table:number-columns-spanned=\"2\" table:number-rows-spanned=\"3\">"
                + "<text:p>Хор (зал)</text:p></table:table-cell><table:covered-table-cell/></table:table-row>");

    assertThat(table.rows()).containsExactly(List.of("", "", "Хор (зал)"));
    assertThat(table.shape().merged()).containsExactly(new TableShape.Merge(0, 2, 2, 3));
  }

  private Table table(String rows) throws IOException {
    String content =
        "<d xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><table:table table:name=\"Р\">"
            + rows
            + "</table:table></d>";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return format().read("р.ods", new ByteArrayInputStream(out.toByteArray())).get(0);
  }
}
