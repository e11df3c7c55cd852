package ua.journal.timetable;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import ua.journal.spi.files.FileLimits;
import ua.journal.spi.files.FileText;
import ua.journal.spi.files.UnreadableFileException;
import ua.journal.spi.files.XmlLimits;

/**
 * Elements of a document by name, attributes only. Document types are refused; the encoding the
 * first line claims is not believed, because the program writes the same one whatever the bytes
 * are.
 */
final class AscDocument {
  private static final int MOST_TAKEN = 500_000;
  private static final int MOST_CHARS = 4096;

  private final Map<String, List<Map<String, String>>> elements = new LinkedHashMap<>();
  private final Set<String> asked = new HashSet<>();
  private int taken;

  private AscDocument() {}

  static AscDocument parse(String file, byte[] bytes) throws IOException {
    XmlLimits.check(file, bytes);
    String text = withoutProlog(FileText.of(bytes));
    AscDocument document = new AscDocument();
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          FileLimits.goOn();
          document.take(file, reader);
        }
      }
    } catch (XMLStreamException e) {
      throw new UnreadableFileException(
          "Файл «" + file + "» не є правильним XML. Експортуйте розклад з програми ще раз.", e);
    }
    if (!document.elements.containsKey("timetable")) {
      throw new UnreadableFileException(
          "Файл «" + file + "» не є експортом aSc Timetables: у ньому немає елемента timetable.");
    }
    return document;
  }

  /** Elements that hold data and were not asked for. */
  void tellUnread(Leftovers left) {
    elements.forEach(
        (name, found) -> {
          boolean holds = found.stream().anyMatch(element -> element.containsKey("id"));
          if (holds && !asked.contains(name)) {
            left.tell(name, "елементів: " + found.size(), Leftovers.FOREIGN, found.size());
          }
        });
  }

  /** Elements of a name in order. */
  List<Map<String, String>> all(String name) {
    asked.add(name);
    return elements.getOrDefault(name, List.of());
  }

  /** Elements of a name by id. */
  Map<String, Map<String, String>> byId(String name) {
    Map<String, Map<String, String>> found = new LinkedHashMap<>();
    all(name).forEach(element -> found.put(element.getOrDefault("id", ""), element));
    return found;
  }

  private void take(String file, XMLStreamReader reader) throws IOException {
    taken += 1 + reader.getAttributeCount();
    if (taken > MOST_TAKEN) {
      throw new UnreadableFileException("Файл «" + file + "» завеликий: понад 500 000 записів.");
    }
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String value = reader.getAttributeValue(i).strip();
      if (value.length() > MOST_CHARS) {
        throw new UnreadableFileException(
            "Файл «" + file + "»: властивість довша за 4096 знаків. Експортуйте розклад наново.");
      }
      attributes.put(reader.getAttributeLocalName(i), value);
    }
    elements.computeIfAbsent(reader.getLocalName(), name -> new ArrayList<>()).add(attributes);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private static String withoutProlog(String text) {
    int end = text.startsWith("<?xml") ? text.indexOf("?>") : -1;
    return end < 0 ? text : text.substring(end + 2).stripLeading();
  }
}
