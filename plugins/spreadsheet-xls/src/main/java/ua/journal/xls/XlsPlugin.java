package ua.journal.xls;

import java.util.List;
import ua.journal.spi.JournalPlugin;
import ua.journal.spi.TableFormat;

/** Old Excel workbooks. */
public final class XlsPlugin implements JournalPlugin {
  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public String name() {
    return "spreadsheet-xls";
  }

  @Override
  public List<TableFormat> tableFormats() {
    return List.of(new XlsFormat());
  }
}
