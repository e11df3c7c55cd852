package ua.journal.oneroster;

import java.util.List;
import ua.journal.spi.JournalPlugin;
import ua.journal.spi.TableFormat;

/** OneRoster bundles, versions 1.1 and 1.2. */
public final class OneRosterPlugin implements JournalPlugin {
  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public String name() {
    return "oneroster";
  }

  @Override
  public List<TableFormat> tableFormats() {
    return List.of(new OneRosterFormat());
  }
}
