package ua.journal.spreadsheet;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import ua.journal.spi.files.FileLimits;

/** Text of a part of a document as it is read: no deleted words, no second form of a drawing. */
final class DocxText {
  private final StringBuilder text = new StringBuilder();
  private int skipping;
  private boolean words;

  /** Reads to the end of the element the reader stands in. */
  static String until(XMLStreamReader xml, String element) throws XMLStreamException {
    DocxText text = new DocxText();
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth += xml.getLocalName().equals(element) ? 1 : 0;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth -= xml.getLocalName().equals(element) ? 1 : 0;
      }
      text.take(event, xml);
    }
    return text.toString();
  }

  void take(int event, XMLStreamReader xml) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
      case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
      case XMLStreamConstants.CHARACTERS -> {
        if (words && skipping == 0) {
          append(xml.getText());
        }
      }
      default -> {
        // comments and the like
      }
    }
  }

  private void begin(String element) {
    skipping += isAside(element) ? 1 : 0;
    words = element.equals("t");
    if (skipping == 0) {
      switch (element) {
        case "tab" -> append(" ");
        case "br", "cr" -> append("\n");
        case "noBreakHyphen" -> append("-");
        default -> {
          // says nothing
        }
      }
    }
  }

  private void end(String element) {
    skipping -= isAside(element) ? 1 : 0;
    words = false;
    if (element.equals("p")) {
      append("\n");
    }
  }

  private static boolean isAside(String element) {
    return element.equals("del") || element.equals("moveFrom") || element.equals("Fallback");
  }

  /** Some more than a cell may have is enough for the refusal. */
  private void append(String more) {
    if (text.length() <= FileLimits.CELL_CHARS) {
      text.append(more);
    }
  }

  @Override
  public String toString() {
    return text.toString().strip();
  }
}
