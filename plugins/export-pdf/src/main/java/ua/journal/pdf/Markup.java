package ua.journal.pdf;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements, attributes and text of formatting objects; text is never markup. */
final class Markup {
  private static final String FO = "http://www.w3.org/1999/XSL/Format";
  private static final String XMP = "adobe:ns:meta/";
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String DC = "http://purl.org/dc/elements/1.1/";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  /** Longer words may break anywhere: they must not run over the edge. */
  private static final int LONGEST_WORD = 28;

  private final XMLStreamWriter out;

  Markup(OutputStream bytes) throws XMLStreamException {
    out =
        XMLOutputFactory.newDefaultFactory()
            .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
  }

  void root(Locale language) throws XMLStreamException {
    out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    out.writeStartElement("fo", "root", FO);
    out.writeNamespace("fo", FO);
    out.writeAttribute("xml", XML, "lang", language.toLanguageTag());
    out.writeAttribute("font-family", "Sans");
    out.writeAttribute("font-size", "10pt");
    out.writeAttribute("line-height", "1.35");
  }

  /** The title as both standards want it: in a language alternative. */
  void metadata(String title) throws XMLStreamException {
    open("declarations");
    out.writeStartElement("x", "xmpmeta", XMP);
    out.writeNamespace("x", XMP);
    out.writeStartElement("rdf", "RDF", RDF);
    out.writeNamespace("rdf", RDF);
    out.writeStartElement("rdf", "Description", RDF);
    out.writeNamespace("dc", DC);
    out.writeAttribute("rdf", RDF, "about", "");
    out.writeStartElement("dc", "title", DC);
    out.writeStartElement("rdf", "Alt", RDF);
    out.writeStartElement("rdf", "li", RDF);
    out.writeAttribute("xml", XML, "lang", "x-default");
    out.writeCharacters(clean(title));
    for (int i = 0; i < 6; i++) {
      out.writeEndElement();
    }
    close();
  }

  void finish() throws XMLStreamException {
    out.writeEndElement();
    out.writeEndDocument();
    out.close();
  }

  /** Opens an element; attributes are names and values in turn. */
  void open(String name, String... attributes) throws XMLStreamException {
    out.writeStartElement("fo", name, FO);
    for (int i = 0; i < attributes.length; i += 2) {
      out.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  void close() throws XMLStreamException {
    out.writeEndElement();
  }

  void empty(String name, String... attributes) throws XMLStreamException {
    open(name, attributes);
    close();
  }

  void block(String text, String... attributes) throws XMLStreamException {
    open("block", attributes);
    text(text);
    close();
  }

  void text(String text) throws XMLStreamException {
    out.writeCharacters(breakable(clean(text)));
  }

  /** What XML cannot hold is left out. */
  private static String clean(String text) {
    return text.codePoints()
        .filter(c -> c == '\n' || c == '\t' || c >= ' ' && c < 0xD800 || c > 0xDFFF && c < 0xFFFE)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String breakable(String text) {
    StringBuilder broken = new StringBuilder(text.length());
    int word = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      word = Character.isWhitespace(c) ? 0 : word + 1;
      if (word > LONGEST_WORD) {
        broken.append('\u200b');
        word = 1;
      }
      broken.append(c);
    }
    return broken.toString();
  }
}
