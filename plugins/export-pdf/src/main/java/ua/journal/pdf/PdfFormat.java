package ua.journal.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.xml.sax.SAXException;
import ua.journal.core.reports.Document;
import ua.journal.spi.ReportFormat;

/** PDF by Apache FOP: the document becomes formatting objects, these become pages. */
final class PdfFormat implements ReportFormat {
  private static final String TYPE = "application/pdf";

  @Override
  public String suffix() {
    return "pdf";
  }

  @Override
  public String mediaType() {
    return TYPE;
  }

  @Override
  public String label(Locale language) {
    return "PDF";
  }

  @Override
  public void write(Document document, OutputStream out) throws IOException {
    byte[] objects = new FormattingObjects(document).write();
    try {
      FOUserAgent agent = Engine.factory().newFOUserAgent();
      // with a listener of our own it does not tell the log about every page and name
      agent.getEventBroadcaster().addEventListener(event -> {});
      Fop fop = Engine.begin(agent, TYPE, out);
      parser().parse(new ByteArrayInputStream(objects), fop.getDefaultHandler());
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException("The document could not be set: " + e.getMessage(), e);
    }
  }

  /** The one of Java itself, whatever else a server has. */
  private static SAXParser parser() throws ParserConfigurationException, SAXException {
    SAXParserFactory parsers = SAXParserFactory.newDefaultNSInstance();
    parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return parsers.newSAXParser();
  }
}
