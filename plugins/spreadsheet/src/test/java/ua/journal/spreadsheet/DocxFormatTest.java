package ua.journal.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import ua.journal.core.imports.Table;
import ua.journal.core.imports.TableShape;
import ua.journal.spi.TableFormat;
import ua.journal.testkit.AbstractTableFormatTest;

/** Documents as word processors save them, through the kit and by their quirks. */
@Timeout(20)
class DocxFormatTest extends AbstractTableFormatTest {
  private static final String PLAN =
      p("Календарно-тематичне планування")
          + "<w:tbl><w:tblPr/><w:tblGrid/>"
          + tr(tc("№"), tc("Дата"), tc("Зміст"))
          + tr("<w:tc><w:tcPr><w:gridSpan w:val=\"3\"/></w:tcPr>" + p("Тема 1. Дроби") + "</w:tc>")
          + tr(tc("1"), tc("02.09"), "<w:tc>" + p("Вступ") + p("§ 1") + "</w:tc>")
          + tr(
              tc("2"),
              "<w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + p("04.09") + "</w:tc>",
              tc("Дії"))
          + tr(tc("3"), "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>", tc("Ділення"))
          + "</w:tbl>"
          + p("ІІ семестр")
          + "<w:tbl>"
          + tr(
              tc("1"),
              tc("12.01"),
              "<w:tc><w:p><w:r><w:t xml:space=\"preserve\">Сте</w:t></w:r><w:del><w:r><w:delText>зайве</w:delText></w:r></w:del>"
                  + "<w:r><w:t>пінь</w:t></w:r></w:p></w:tc>")
          + "</w:tbl>"
          + p("Учителька Ґудзь Ю. В.");

  @Override
  protected TableFormat format() {
    return new DocxFormat();
  }

  @Override
  protected String file() {
    return "8-Б Алгебра.docx";
  }

  @Override
  protected byte[] good() throws IOException {
    return docx(PLAN);
  }

  @Override
  protected String cell() {
    return "Тема 1. Дроби";
  }

  @Test
  void tablesOfOneWidthAreOneAndWhatStandsBetweenIsItsRow() throws IOException {
    List<Table> tables = read(PLAN);

    assertThat(tables).hasSize(1);
    assertThat(tables.get(0).sheet()).isEqualTo("8-Б Алгебра");
    assertThat(tables.get(0).rows())
        .containsExactly(
            List.of("№", "Дата", "Зміст"),
            List.of("Тема 1. Дроби"),
            List.of("1", "02.09", "Вступ\n§ 1"),
            List.of("2", "04.09", "Дії"),
            List.of("3", "", "Ділення"),
            List.of("ІІ семестр"),
            List.of("1", "12.01", "Степінь"));
    assertThat(tables.get(0).shape().merged())
        .containsExactly(new TableShape.Merge(1, 0, 1, 2), new TableShape.Merge(3, 1, 4, 1));
    assertThat(tables.get(0).beside())
        .extracting(Table.Beside::what)
        .containsExactly("абзаців: 2, перший: «Календарно-тематичне планування»");
  }

  @Test
  void tablesOfOtherWidthsAreTablesOfTheirOwnAndOnesWithinACellAreItsText() throws IOException {
    String inner = "<w:tc><w:tbl>" + tr(tc("а"), tc("б")) + "</w:tbl><w:p/></w:tc>";
    List<Table> tables =
        read("<w:tbl>" + tr(tc("x"), inner) + "</w:tbl><w:tbl>" + tr(tc("один")) + "</w:tbl>");

    assertThat(tables).extracting(Table::sheet).containsExactly("8-Б Алгебра", "8-Б Алгебра (2)");
    assertThat(tables.get(0).rows()).containsExactly(List.of("x", "а\nб"));
  }

  @Test
  void withoutATableThereIsNothingToRead() {
    assertThatThrownBy(() -> read(p("Лише слова")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("немає таблиць");
  }

  @Test
  void oneSpanCanNotMakeATableAsWideAsItLikes() {
    String wide = "<w:tc><w:tcPr><w:gridSpan w:val=\"999\"/></w:tcPr>" + p("x") + "</w:tc>";
    assertThatThrownBy(() -> read("<w:tbl>" + tr(wide, tc("y")) + "</w:tbl>"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("200 стовпців");
  }

  @Test
  void longCellsAndTooManyRowsAreRefused() {
    assertThatThrownBy(() -> read("<w:tbl>" + tr(tc("а б".repeat(20_000))) + "</w:tbl>"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("32 767");
    assertThatThrownBy(() -> read("<w:tbl>" + tr(tc("а")).repeat(20_001) + "</w:tbl>"))
        .isInstanceOf(IOException.class);
  }

  @Test
  void aWorkbookIsNoDocument() throws IOException {
    byte[] document = docx(PLAN);
    assertThat(format().recognises(document)).isTrue();
    assertThat(format().recognises(zip("xl/workbook.xml", "<a/>"))).isFalse();
    assertThat(
            new SpreadsheetPlugin()
                .tableFormats().stream()
                    .filter(each -> each.recognises(document))
                    .findFirst()
                    .orElseThrow()
                    .suffixes())
        .containsExactly("docx");
  }

  private List<Table> read(String body) throws IOException {
    return format().read(file(), new ByteArrayInputStream(docx(body)));
  }

  private static String p(String text) {
    return "<w:p><w:pPr/><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String tc(String text) {
    return "<w:tc><w:tcPr><w:tcW w:w=\"10\"/></w:tcPr>" + p(text) + "</w:tc>";
  }

  private static String tr(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  private static byte[] docx(String body) throws IOException {
    return zip(
        "word/document.xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + body
            + "</w:body></w:document>");
  }

  private static byte[] zip(String part, String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry(part));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }
}
