package ua.journal.spi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import ua.journal.core.reports.Document;

/**
 * Report format: writes any document, so that each new format prints every report there is.
 * Stateless and thread-safe. A format proves itself by extending {@code AbstractReportFormatTest}
 * of the conformance kit.
 */
public interface ReportFormat extends AutoCloseable {
  /**
   * Returns the suffix of its files, which is also its name in addresses.
   *
   * @return lower-case suffix without dot such as {@code pdf}, never null
   */
  String suffix();

  /**
   * Returns the media type of what it writes.
   *
   * @return the type such as {@code application/pdf}, never null
   */
  String mediaType();

  /**
   * Names the format for people.
   *
   * @param language language of the reader, not null
   * @return the name, never null or empty
   */
  String label(Locale language);

  /**
   * Returns whether the format is for reckoning with tables rather than for paper; it is offered
   * beside statements, not beside slips and extracts.
   *
   * @return false unless a format says otherwise
   */
  default boolean tabular() {
    return false;
  }

  /**
   * Writes a document. Texts are data: nothing in them is markup, a formula or an address to fetch.
   *
   * @param document the document, not null
   * @param out where to; the caller closes it, not null
   * @throws IOException when the stream fails
   */
  void write(Document document, OutputStream out) throws IOException;

  /** Lets go of what the format holds, when the host stops; by default it holds nothing. */
  @Override
  default void close() {}
}
