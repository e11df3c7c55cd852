package ua.journal.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import ua.journal.core.imports.Table;
import ua.journal.spi.TableFormat;
import ua.journal.spi.files.FileLimits;
import ua.journal.spi.files.SafeZip;
import ua.journal.spi.files.TableRows;
import ua.journal.spi.files.UnreadableFileException;

/** Office Open XML workbooks. What is hidden is told; formulas give their stored result. */
final class XlsxFormat implements TableFormat {
  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

  @Override
  public Set<String> suffixes() {
    return Set.of("xlsx");
  }

  @Override
  public boolean recognises(byte[] bytes) {
    return SafeZip.isZip(bytes) && !SafeZip.beginsWithPart(bytes, "mimetype");
  }

  @Override
  public List<Table> read(String file, InputStream in) throws IOException {
    Set<String> names = new HashSet<>();
    byte[] checked =
        SafeZip.repack(
            file,
            FileLimits.bytes(file, in),
            name -> (name.endsWith(".xml") || name.endsWith(".rels")) && names.add(name));
    if (!names.contains("[Content_Types].xml")) {
      throw new UnreadableFileException(
          "Файл «" + file + "» не є таблицею XLSX. Відкрийте його й збережіть як XLSX.");
    }
    try {
      return tables(file, checked, XlsxLimits.check(file, checked));
    } catch (UnreadableFileException | InterruptedIOException e) {
      throw e;
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw new UnreadableFileException(
          "Файл «" + file + "» пошкоджений і не читається. Відкрийте його й збережіть наново.", e);
    }
  }

  private static List<Table> tables(String file, byte[] checked, XlsxShapes shapes)
      throws IOException {
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(checked), WITH_FORMATS)) {
      List<Table> tables = new ArrayList<>();
      FileLimits.Cells budget = new FileLimits.Cells();
      for (Sheet sheet : workbook.getSheets().toList()) {
        TableRows rows = new TableRows(file, sheet.getName(), budget);
        boolean hidden = sheet.getVisibility() != SheetVisibility.VISIBLE;
        rows.shape(shapes.of(sheet.getName(), hidden));
        tables.add(table(rows, sheet, workbook.isDate1904()));
      }
      return tables;
    }
  }

  private static Table table(TableRows rows, Sheet sheet, boolean from1904) throws IOException {
    try (Stream<Row> stream = sheet.openStream()) {
      Iterator<Row> source = stream.iterator();
      while (source.hasNext()) {
        Row row = source.next();
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
          cells.add(text(row.getCell(i), from1904));
        }
        rows.put(row.getRowNum() - 1, cells);
      }
    }
    return rows.table();
  }

  private static String text(@Nullable Cell cell, boolean from1904) {
    if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
      return "";
    }
    if (cell.getType() == CellType.NUMBER) {
      return CellText.formatted(
          cell.asNumber(), cell.getDataFormatId(), cell.getDataFormatString(), from1904);
    }
    if (cell.getType() == CellType.BOOLEAN) {
      return Boolean.TRUE.equals(cell.asBoolean()) ? "так" : "ні";
    }
    return cell.getText();
  }
}
