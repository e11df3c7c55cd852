package ua.journal.xls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.journal.core.imports.Table;
import ua.journal.core.imports.TableShape;
import ua.journal.spi.JournalPlugin;
import ua.journal.spi.TableFormat;
import ua.journal.spi.files.FileLimits;

@Timeout(10)
class XlsFormatTest {
  private final TableFormat format =
      ServiceLoader.load(JournalPlugin.class).stream()
          .map(ServiceLoader.Provider::get)
          .filter(plugin -> plugin.name().equals("spreadsheet-xls"))
          .findFirst()
          .orElseThrow()
          .tableFormats()
          .get(0);

  @ParameterizedTest
  @ValueSource(strings = {"pupils", "staff"})
  void listsSavedByLibreOfficeEqualThoseOfExcelInUkrainian(String list) throws IOException {
    String text;
    try (InputStream in = getClass().getResourceAsStream("office/" + list + ".csv")) {
      text = new String(in.readAllBytes(), Charset.forName("windows-1251"));
    }
    List<String> expected =
        text.lines().map(line -> line.replace("\"", "").replaceAll(";+$", "")).toList();
    try (InputStream in = getClass().getResourceAsStream("office/" + list + ".xls")) {
      List<Table> saved = format.read(list + ".xls", in);
      assertThat(saved.get(0).rows())
          .extracting(row -> String.join(";", row).replaceAll(";+$", ""))
          .containsExactlyElementsOf(expected);
    }
  }

  @Test
  void cellsGiveTheTextPeopleSee() throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("7-А");
      Row header = sheet.createRow(0);
      header.createCell(0).setCellValue("Прізвище");
      header.createCell(2).setCellValue("Дата народження");
      Row row = sheet.createRow(2);
      row.createCell(0).setCellValue("Ґалаґан");
      CellStyle date = workbook.createCellStyle();
      date.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
      row.createCell(2).setCellValue(LocalDate.of(2014, 2, 3));
      row.getCell(2).setCellStyle(date);
      row.createCell(3).setCellValue(12);
      row.createCell(4).setCellFormula("2+2");
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      byte[] bytes = bytes(workbook);

      assertThat(format.recognises(bytes)).isTrue();
      assertThat(read(bytes))
          .containsExactly(
              new Table(
                  "a.xls",
                  "7-А",
                  List.of(
                      List.of("Прізвище", "", "Дата народження"),
                      List.of(),
                      List.of("Ґалаґан", "", "03.02.2014", "12", "4"))));
    }
  }

  @Test
  void whatNobodySeesIsTold() throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("5-А");
      sheet.createRow(0).createCell(1).setCellValue("ПІБ");
      sheet.createRow(1).createCell(1).setCellValue("Бондар Яна");
      sheet.getRow(1).setZeroHeight(true);
      sheet.setColumnHidden(1, true);
      workbook.createSheet("Старі").createRow(0).createCell(0).setCellValue("x");
      workbook.setSheetHidden(1, true);

      List<Table> tables = read(bytes(workbook));

      assertThat(tables.get(0).shape().hiddenRows()).containsExactly(1);
      assertThat(tables.get(0).shape().hiddenColumns()).containsExactly(1);
      assertThat(tables.get(1).shape().hidden()).isTrue();
    }
  }

  @Test
  void joinedCellsAreTold() throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("Розклад");
      sheet.createRow(1).createCell(2).setCellValue("Хор (зал)");
      sheet.addMergedRegion(new CellRangeAddress(1, 1, 2, 3));

      assertThat(read(bytes(workbook)).get(0).shape().merged())
          .containsExactly(new TableShape.Merge(1, 2, 1, 3));
    }
  }

  @Test
  void whatIsNoWorkbookIsRefusedInWords() throws IOException {
    byte[] broken;
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet("a").createRow(0).createCell(0).setCellValue("б");
      byte[] whole = bytes(workbook);
      broken = Arrays.copyOf(whole, whole.length / 2);
    }

    assertThat(format.recognises("PK".getBytes())).isFalse();
    refused(broken, "не читається");
    refused(new byte[] {1, 2, 3}, "не читається");
    refused(new byte[FileLimits.FILE_BYTES + 1], "10 МБ");
  }

  @Test
  void macrosAreRefused() throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet("a");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      try (POIFSFileSystem parts =
          new POIFSFileSystem(new ByteArrayInputStream(out.toByteArray()))) {
        parts.createDirectory("_VBA_PROJECT_CUR");
        ByteArrayOutputStream with = new ByteArrayOutputStream();
        parts.writeFilesystem(with);

        refused(with.toByteArray(), "макроси");
      }
    }
  }

  private List<Table> read(byte[] bytes) throws IOException {
    return format.read("a.xls", new ByteArrayInputStream(bytes));
  }

  private void refused(byte[] bytes, String because) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a.xls")
        .hasMessageContaining(because);
  }

  private static byte[] bytes(HSSFWorkbook workbook) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    return out.toByteArray();
  }
}
