package example.text;

import java.util.List;
import ua.journal.spi.JournalPlugin;
import ua.journal.spi.ReportFormat;

/** A whole plugin: one report format, without settings. */
public final class TextPlugin implements JournalPlugin {
  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public String name() {
    return "example-text";
  }

  @Override
  public List<ReportFormat> reportFormats() {
    return List.of(new TextFormat());
  }
}
