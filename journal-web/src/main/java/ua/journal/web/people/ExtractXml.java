package ua.journal.web.people;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import ua.journal.core.people.Extract;
import ua.journal.core.people.PupilLine;

/**
 * An extract for the receiving school as XML (R-LIFE-05): attributes in English, values as kept.
 */
public final class ExtractXml {
  private ExtractXml() {}

  /** Writes the document. */
  public static byte[] of(Extract extract) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newInstance()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      write(xml, extract);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("Writing into memory cannot fail", e);
    }
    return bytes.toByteArray();
  }

  private static void write(XMLStreamWriter xml, Extract extract) throws XMLStreamException {
    PupilLine pupil = extract.pupil();
    xml.writeStartElement("extract");
    xml.writeAttribute("school", extract.school());
    xml.writeAttribute("from", extract.from().toString());
    xml.writeAttribute("to", extract.to().toString());
    xml.writeAttribute("missedLessons", Integer.toString(extract.missed()));
    xml.writeStartElement("pupil");
    xml.writeAttribute("surname", pupil.name().surname());
    xml.writeAttribute("givenName", pupil.name().given());
    xml.writeAttribute("patronymic", pupil.name().patronymic());
    xml.writeAttribute("born", pupil.born() == null ? "" : pupil.born().toString());
    xml.writeAttribute("personalFile", pupil.fileNo());
    xml.writeAttribute("class", pupil.className());
    xml.writeAttribute("studyForm", extract.form().name());
    xml.writeAttribute("orderOut", pupil.orderOut());
    for (Extract.FormerName former : extract.former()) {
      xml.writeStartElement("formerName");
      xml.writeAttribute("name", former.name());
      xml.writeAttribute("order", former.order());
      xml.writeEndElement();
    }
    xml.writeEndElement();
    for (Extract.Subject subject : extract.subjects()) {
      write(xml, subject);
    }
    xml.writeEndElement();
  }

  private static void write(XMLStreamWriter xml, Extract.Subject subject)
      throws XMLStreamException {
    xml.writeStartElement("subject");
    xml.writeAttribute("name", subject.name());
    xml.writeAttribute("teacher", subject.teacher());
    xml.writeAttribute("lessons", Integer.toString(subject.lessons()));
    xml.writeAttribute("missed", Integer.toString(subject.missed()));
    for (Extract.MarkLine mark : subject.marks()) {
      xml.writeStartElement("mark");
      xml.writeAttribute("date", mark.date().toString());
      xml.writeAttribute("kind", mark.kind().name());
      xml.writeAttribute("title", mark.title());
      xml.writeAttribute("value", mark.value());
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }
}
