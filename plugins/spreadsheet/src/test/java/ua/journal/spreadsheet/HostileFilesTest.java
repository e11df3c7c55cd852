package ua.journal.spreadsheet;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.journal.spi.TableFormat;

@Timeout(5)
class HostileFilesTest {
  private static final String ODS_HEAD =
      "<?xml version=\"1.0\"?><o:c xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:t=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:p=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">";

  @ParameterizedTest
  @ValueSource(strings = {"a.xlsx", "a.ods"})
  void zipBombIsRefusedBeforeItIsParsed(String file) throws IOException {
    byte[] blanks = new byte[60 << 20];
    Arrays.fill(blanks, (byte) ' ');

    refused(file, zip(Map.of("content.xml", blanks, "xl/sheet.xml", blanks)), "100 МБ");
  }

  @Test
  void manyPartsAreRefused() throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    for (int i = 0; i < 1001; i++) {
      parts.put("p" + i + ".xml", new byte[] {'<'});
    }

    refused("a.xlsx", zip(parts), "понад 1000 частин");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.xlsx", "a.ods", "a.csv"})
  void heavyFileIsRefused(String file) {
    refused(file, new byte[(10 << 20) + 1], "більший за 10 МБ");
  }

  @ParameterizedTest
  @CsvSource({"a.xlsx, [Content_Types].xml", "a.ods, content.xml"})
  void documentTypesAreRefused(String file, String part) throws IOException {
    String xml =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x/>";

    refused(file, zip(Map.of(part, bytes(xml))), "опис типу документа");
  }

  @ParameterizedTest
  @CsvSource({"1048576, 1, 20 000 рядків", "1, 16384, 200 стовпців"})
  void repeatedCellsCostNothing(String rows, String columns, String message) throws IOException {
    refused("a.ods", zip(Map.of("content.xml", bytes(ods(rows, columns, 1)))), message);
  }

  @Test
  void manyFullSheetsAreRefused() throws IOException {
    refused("a.ods", zip(Map.of("content.xml", bytes(ods("20000", "200", 9)))), "клітинок");
  }

  @Test
  void longCellIsRefused() {
    refused("a.csv", bytes("а;" + "б".repeat(40_000)), "довша за 32 767");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.xlsx", "a.ods"})
  void otherFilesUnderOurNamesAreRefused(String file) throws IOException {
    refused(file, bytes("це не таблиця"), "не є таблицею");
    refused(file, zip(Map.of("word/document.xml", bytes("<x/>"))), "не є таблицею");
  }

  @Test
  void brokenWorkbookIsRefusedInWords() throws IOException {
    byte[] file = zip(Map.of("[Content_Types].xml", bytes("<x")));

    refused("a.xlsx", file, "пошкоджений");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.xlsx", "a.ods"})
  void truncatedFileIsRefusedInWords(String file) throws IOException {
    byte[] whole = zip(Map.of("content.xml", bytes(ods("1", "1", 50))));

    refused(file, Arrays.copyOf(whole, 120), "пошкоджений");
  }

  @Test
  void binaryFileUnderATextNameIsRefused() {
    refused("a.csv", new byte[] {1, 0, 2, 0}, "не є текстовою таблицею");
  }

  private static void refused(String file, byte[] content, String message) {
    String suffix = file.substring(file.lastIndexOf('.') + 1);
    TableFormat format =
        new SpreadsheetPlugin()
            .tableFormats().stream()
                .filter(f -> f.suffixes().contains(suffix))
                .findFirst()
                .orElseThrow();

    assertThatThrownBy(() -> format.read(file, new ByteArrayInputStream(content)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(file)
        .hasMessageContaining(message);
  }

  private static String ods(String rows, String columns, int sheets) {
    String sheet =
        ("<t:table t:name=\"А\"><t:table-row t:number-rows-repeated=\"%s\">"
                + "<t:table-cell t:number-columns-repeated=\"%s\" o:value-type=\"string\">"
                + "<p:p>x</p:p></t:table-cell></t:table-row></t:table>")
            .formatted(rows, columns);
    return ODS_HEAD + sheet.repeat(sheets) + "</o:c>";
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
