package ua.journal.xls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import ua.journal.core.imports.Table;
import ua.journal.core.imports.TableShape;
import ua.journal.spi.TableFormat;
import ua.journal.spi.files.FileLimits;
import ua.journal.spi.files.TableRows;
import ua.journal.spi.files.UnreadableFileException;

/** Workbooks of Excel 97 to 2003. Formulas give the value stored with them, macros are refused. */
final class XlsFormat implements TableFormat {
  private static final int MOST_MERGES = 100_000;
  private static final byte[] MAGIC = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final String MACROS = "_VBA_PROJECT_CUR";

  @Override
  public Set<String> suffixes() {
    return Set.of("xls");
  }

  @Override
  public boolean recognises(byte[] bytes) {
    return bytes.length > MAGIC.length
        && Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
  }

  @Override
  public List<Table> read(String file, InputStream in) throws IOException {
    byte[] bytes = FileLimits.bytes(file, in);
    try (POIFSFileSystem parts = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      if (parts.getRoot().hasEntryCaseInsensitive(MACROS)) {
        throw new UnreadableFileException(
            "Файл «" + file + "» містить макроси. Збережіть таблицю без них, як XLSX або CSV.");
      }
      try (Workbook workbook = new HSSFWorkbook(parts, false)) {
        return tables(file, workbook);
      }
    } catch (UnreadableFileException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new UnreadableFileException(
          "Файл «"
              + file
              + "» не читається як книга Excel. Відкрийте його й збережіть як XLSX або CSV.",
          e);
    }
  }

  private static List<Table> tables(String file, Workbook workbook) throws IOException {
    FileLimits.Cells budget = new FileLimits.Cells();
    List<Table> tables = new ArrayList<>();
    int index = 0;
    for (Sheet sheet : workbook) {
      TableRows rows = new TableRows(file, sheet.getSheetName(), budget);
      Set<Integer> hidden = new HashSet<>();
      int width = 0;
      for (Row row : sheet) {
        List<String> cells = cells(row);
        rows.put(row.getRowNum(), cells);
        width = Math.max(width, cells.size());
        if (row.getZeroHeight()) {
          hidden.add(row.getRowNum());
        }
      }
      boolean unseen = workbook.isSheetHidden(index) || workbook.isSheetVeryHidden(index);
      rows.shape(new TableShape(merged(sheet), hidden, hiddenColumns(sheet, width), unseen));
      index++;
      tables.add(rows.table());
    }
    return tables;
  }

  private static Set<Integer> hiddenColumns(Sheet sheet, int width) {
    return IntStream.range(0, width)
        .filter(sheet::isColumnHidden)
        .boxed()
        .collect(Collectors.toSet());
  }

  private static List<TableShape.Merge> merged(Sheet sheet) {
    return sheet.getMergedRegions().stream()
        .limit(MOST_MERGES)
        .map(
            block ->
                new TableShape.Merge(
                    block.getFirstRow(),
                    block.getFirstColumn(),
                    block.getLastRow(),
                    block.getLastColumn()))
        .toList();
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    DataFormatter formatter = new DataFormatter(Locale.ROOT);
    formatter.setUseCachedValuesForFormulaCells(true);
    for (Cell cell : row) {
      while (cells.size() < cell.getColumnIndex()) {
        cells.add("");
      }
      cells.add(isMoment(cell) ? moment(cell) : formatter.formatCellValue(cell));
    }
    return cells;
  }

  private static boolean isMoment(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return type == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell);
  }

  private static String moment(Cell cell) {
    LocalDateTime moment = cell.getLocalDateTimeCellValue();
    if (cell.getNumericCellValue() < 1) {
      return moment.format(TIME);
    }
    String date = moment.format(DATE);
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? date
        : date + " " + moment.format(TIME);
  }
}
