package ua.journal.spreadsheet;

import java.util.List;
import ua.journal.spi.JournalPlugin;
import ua.journal.spi.ReportFormat;
import ua.journal.spi.TableFormat;

/**
 * Spreadsheets as schools keep them: XLSX, ODS, CSV and tables of DOCX are read, statements written
 * as CSV.
 */
public final class SpreadsheetPlugin implements JournalPlugin {
  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public String name() {
    return "spreadsheet";
  }

  @Override
  public List<TableFormat> tableFormats() {
    return List.of(new DocxFormat(), new XlsxFormat(), new OdsFormat(), new CsvFormat());
  }

  @Override
  public List<ReportFormat> reportFormats() {
    return List.of(new CsvReport());
  }
}
