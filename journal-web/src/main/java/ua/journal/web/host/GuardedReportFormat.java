package ua.journal.web.host;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.reports.Document;
import ua.journal.spi.ReportFormat;

/**
 * A report format whose faults come out as the journal's own. A document is written whole before
 * its first byte leaves, so that a fault in its middle is still told instead of half a file.
 */
record GuardedReportFormat(ReportFormat format, Edge edge, String suffix, String mediaType)
    implements ReportFormat {
  /** Asks a plugin for what it calls itself; fails as the plugin does. */
  static ReportFormat of(ReportFormat format) {
    Edge edge = new Edge("Report format " + format.getClass().getName());
    return new GuardedReportFormat(
        format, edge, edge.answer(format::suffix), edge.answer(format::mediaType));
  }

  @Override
  public String label(Locale language) {
    return edge.answer(() -> format.label(language));
  }

  @Override
  public boolean tabular() {
    return edge.answer(format::tabular);
  }

  @Override
  public void write(Document document, OutputStream out) throws IOException {
    edge.answer(() -> written(document)).writeTo(out);
  }

  private ByteArrayOutputStream written(Document document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      format.write(document, bytes);
    } catch (IOException e) {
      throw new JournalException(
          ErrorCode.INTERNAL, "A report could not be written as " + suffix, Map.of(), e);
    }
    return bytes;
  }
}
