package example;

import java.util.List;
import ua.journal.spi.JournalPlugin;
import ua.journal.spi.TableFormat;

/** A whole plugin: one table format. */
public final class TsvPlugin implements JournalPlugin {
  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public String name() {
    return "example-tsv";
  }

  @Override
  public List<TableFormat> tableFormats() {
    return List.of(new TsvFormat());
  }
}
