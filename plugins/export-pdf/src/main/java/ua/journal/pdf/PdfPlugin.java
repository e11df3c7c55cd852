package ua.journal.pdf;

import java.util.List;
import ua.journal.spi.JournalPlugin;
import ua.journal.spi.ReportFormat;

/** Reports as PDF. */
public final class PdfPlugin implements JournalPlugin {
  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public String name() {
    return "export-pdf";
  }

  @Override
  public List<ReportFormat> reportFormats() {
    return List.of(new PdfFormat());
  }
}
