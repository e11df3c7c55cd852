package ua.journal.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import ua.journal.core.imports.TableShape;
import ua.journal.spi.files.FileLimits;

/** Which cells of the sheets of a workbook are joined or hidden. For one thread. */
final class XlsxShapes {
  private static final Pattern RANGE =
      Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6}):([A-Z]{1,3})([1-9][0-9]{0,6})");
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,6}");
  private static final int LETTERS = 26;
  private static final int MOST_MERGES = 100_000;
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, String> relations = new HashMap<>();
  private final Map<String, String> targets = new HashMap<>();
  private final Map<String, Part> parts = new HashMap<>();
  private String name = "";
  private int row;

  void begin(String part) {
    name = part;
    row = 0;
  }

  /** Looks at an element that begins. */
  void element(XMLStreamReader xml) {
    if (name.startsWith("xl/worksheets/")) {
      inSheet(xml);
    } else if (xml.getLocalName().equals("sheet") && name.equals("xl/workbook.xml")) {
      String id = xml.getAttributeValue(RELATIONS, "id");
      relations.put(text(xml, "name"), id == null ? "" : id);
    } else if (name.equals("xl/_rels/workbook.xml.rels")) {
      String target = text(xml, "Target");
      targets.put(text(xml, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
    }
  }

  private void inSheet(XMLStreamReader xml) {
    Part part = parts.computeIfAbsent(name, each -> new Part());
    switch (xml.getLocalName()) {
      case "row" -> {
        String place = text(xml, "r");
        row = NUMBER.matcher(place).matches() ? Integer.parseInt(place) : row + 1;
        if (isHidden(xml) && row <= FileLimits.ROWS) {
          part.rows.add(row - 1);
        }
      }
      case "col" -> {
        int last = Math.min(number(xml, "max"), FileLimits.COLUMNS);
        for (int column = number(xml, "min"); isHidden(xml) && column <= last; column++) {
          part.columns.add(column - 1);
        }
      }
      case "mergeCell" -> merge(part, text(xml, "ref"));
      default -> {
        // says nothing of the shape
      }
    }
  }

  private static void merge(Part part, String ref) {
    Matcher range = RANGE.matcher(ref);
    if (range.matches() && part.merged.size() < MOST_MERGES) {
      part.merged.add(
          new TableShape.Merge(
              Integer.parseInt(range.group(2)) - 1,
              column(range.group(1)),
              Integer.parseInt(range.group(4)) - 1,
              column(range.group(3))));
    }
  }

  private static int column(String letters) {
    int column = 0;
    for (char letter : letters.toCharArray()) {
      column = column * LETTERS + letter - 'A' + 1;
    }
    return column - 1;
  }

  private static boolean isHidden(XMLStreamReader xml) {
    String hidden = text(xml, "hidden");
    return hidden.equals("1") || hidden.equals("true");
  }

  private static int number(XMLStreamReader xml, String attribute) {
    String text = text(xml, attribute);
    return NUMBER.matcher(text).matches() ? Integer.parseInt(text) : FileLimits.COLUMNS + 1;
  }

  private static String text(XMLStreamReader xml, String attribute) {
    @Nullable String text = xml.getAttributeValue(null, attribute);
    return text == null ? "" : text;
  }

  /** The shape of a sheet of that name. */
  TableShape of(String sheet, boolean hidden) {
    String target = targets.getOrDefault(relations.getOrDefault(sheet, ""), "");
    Part part = parts.getOrDefault(target, new Part());
    return new TableShape(part.merged, part.rows, part.columns, hidden);
  }

  private static final class Part {
    private final List<TableShape.Merge> merged = new ArrayList<>();
    private final Set<Integer> rows = new HashSet<>();
    private final Set<Integer> columns = new HashSet<>();
  }
}
