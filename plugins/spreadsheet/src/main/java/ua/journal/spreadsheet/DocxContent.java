package ua.journal.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import ua.journal.core.imports.Table;
import ua.journal.spi.files.FileLimits;
import ua.journal.spi.files.UnreadableFileException;

/**
 * The tables of one document. Tables of one width that follow each other are one, and what stands
 * between them is a row of it, such as the name of the semester.
 */
final class DocxContent {
  private static final int MOST_BETWEEN = 20;
  private static final int LONGEST_BETWEEN = 200;
  private static final int SHOWN = 60;

  private final String file;
  private final XMLStreamReader xml;
  private final FileLimits.Cells budget = new FileLimits.Cells();
  private final List<DocxTable> tables = new ArrayList<>();
  private final List<String> between = new ArrayList<>();
  private int outside;
  private String first = "";

  DocxContent(String file, XMLStreamReader xml) {
    this.file = file;
    this.xml = xml;
  }

  List<Table> tables() throws XMLStreamException, IOException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "tbl" -> table();
          case "p" -> aside(DocxText.until(xml, "p").strip());
          default -> {
            // sections, bookmarks and the like
          }
        }
      }
    }
    between.forEach(this::tell);
    if (tables.isEmpty()) {
      throw new UnreadableFileException(
          "У документі «" + file + "» немає таблиць. Завантажте документ із таблицею.");
    }
    List<Table> read = new ArrayList<>();
    for (DocxTable table : tables) {
      read.add(table.table());
    }
    if (outside > 0) {
      read.set(0, read.get(0).telling(List.of(told())));
    }
    return read;
  }

  private Table.Beside told() {
    return new Table.Beside(
        "текст поза таблицями",
        "абзаців: %d, перший: «%s»".formatted(outside, first),
        "З документа беруть лише таблиці.",
        outside);
  }

  private void aside(String paragraph) {
    if (paragraph.isEmpty()) {
      return;
    }
    if (tables.isEmpty()
        || between.size() >= MOST_BETWEEN
        || paragraph.length() > LONGEST_BETWEEN) {
      tell(paragraph);
    } else {
      between.add(paragraph);
    }
  }

  private void tell(String paragraph) {
    outside++;
    if (first.isEmpty()) {
      first = paragraph.length() > SHOWN ? paragraph.substring(0, SHOWN) + "…" : paragraph;
    }
  }

  private void table() throws XMLStreamException, IOException {
    DocxTable table = new DocxTable(file, name(), budget);
    DocxTable before = tables.isEmpty() ? null : tables.get(tables.size() - 1);
    boolean begun = false;
    int event = xml.next();
    while (event != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("tbl")) {
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("tr")) {
        DocxTable.Row row = DocxTable.Row.read(xml);
        if (!begun) {
          begun = true;
          if (before != null && before.width() == row.width()) {
            table = before;
            for (String text : between) {
              table.say(text);
            }
          } else {
            between.forEach(this::tell);
            add(table);
          }
          between.clear();
        }
        table.put(row);
      }
      event = xml.next();
    }
  }

  private void add(DocxTable table) throws UnreadableFileException {
    tables.add(table);
    if (tables.size() > FileLimits.SHEETS) {
      throw new UnreadableFileException(
          "Файл «" + file + "» має понад 1000 таблиць. Залиште лише потрібні.");
    }
  }

  private String name() {
    int dot = file.lastIndexOf('.');
    String base = dot > 0 ? file.substring(0, dot) : file;
    return tables.isEmpty() ? base : base + " (" + (tables.size() + 1) + ")";
  }
}
