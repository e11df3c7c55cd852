package ua.journal.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import ua.journal.spi.files.FileLimits;
import ua.journal.spi.files.UnreadableFileException;

/**
 * Looks through the parts of a workbook before it is read: the reader makes room for whatever
 * column a cell names and a number of whatever digits it has. For one thread.
 */
final class XlsxLimits {
  private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");
  private static final Pattern ROW = Pattern.compile("[1-9][0-9]{0,6}");
  private static final int LAST_ROW = 1 << 20;
  private static final int LAST_COLUMN = 1 << 14;
  private static final int LETTERS = 26;
  private static final int PART_BYTES = 8 << 20;
  private static final long PLACES = 10 * FileLimits.CELLS;
  private static final int MOST_TEXT = 10 * FileLimits.CELL_CHARS;

  private final String file;
  private final XlsxShapes shapes = new XlsxShapes();
  private long places;
  private int width;
  private boolean number;
  private boolean value;
  private int text;

  private XlsxLimits(String file) {
    this.file = file;
  }

  /**
   * Refuses a workbook whose parts ask for more than a sheet can have.
   *
   * @return how its sheets look
   */
  static XlsxShapes check(String file, byte[] workbook) throws IOException, XMLStreamException {
    XlsxLimits limits = new XlsxLimits(file);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        limits.shapes.begin(part.getName());
        limits.look(Xml.reader(limits.counted(zip, part.getName())));
      }
    }
    return limits.shapes;
  }

  /** Sheets and texts may be long; what stands around them is kept in memory as a whole. */
  private InputStream counted(InputStream zip, String part) {
    boolean rows = part.startsWith("xl/worksheets/") && part.endsWith(".xml");
    boolean texts = part.endsWith("sharedStrings.xml");
    long most = rows ? FileLimits.INFLATED_BYTES : texts ? FileLimits.KEPT_BYTES : PART_BYTES;
    return new Counted(zip, most);
  }

  private void look(XMLStreamReader xml) throws XMLStreamException, IOException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        begin(xml);
      } else if (event == XMLStreamConstants.CHARACTERS) {
        text += xml.getTextLength();
        if (text > (number && value ? FileLimits.NUMBER_CHARS : MOST_TEXT)) {
          throw refused("клітинка довша за 32 767 знаків або число довше за 400. Скоротіть її");
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        text = 0;
      }
    }
  }

  private void begin(XMLStreamReader xml) throws IOException {
    text = 0;
    value = false;
    switch (xml.getLocalName()) {
      case "row" -> row(xml.getAttributeValue(null, "r"));
      case "c" -> cell(xml.getAttributeValue(null, "r"), xml.getAttributeValue(null, "t"));
      case "v" -> value = true;
      default -> {}
    }
    shapes.element(xml);
  }

  private void row(@Nullable String place) throws IOException {
    width = 0;
    boolean fits =
        place == null || ROW.matcher(place).matches() && Integer.parseInt(place) <= LAST_ROW;
    if (!fits) {
      throw refused("рядка з таким номером у таблиці не буває");
    }
  }

  private void cell(@Nullable String place, @Nullable String type) throws IOException {
    number = type == null || type.equals("n");
    int column = width + 1;
    if (place != null) {
      Matcher named = CELL.matcher(place);
      column =
          named.matches() && Integer.parseInt(named.group(2)) <= LAST_ROW
              ? column(named.group(1))
              : -1;
    }
    if (column < 0 || column > LAST_COLUMN) {
      throw refused("клітинки з такою назвою у таблиці не буває");
    }
    places += Math.max(0, column - width);
    width = Math.max(width, column);
    if (places > PLACES) {
      throw refused("забагато порожніх клітинок. Залиште лише потрібні");
    }
  }

  private static int column(String letters) {
    int column = 0;
    for (char letter : letters.toCharArray()) {
      column = column * LETTERS + letter - 'A' + 1;
    }
    return column;
  }

  private UnreadableFileException refused(String what) {
    return new UnreadableFileException("Файл «" + file + "»: " + what + ".");
  }

  /** One part of the zip file, which stays open behind it. */
  private final class Counted extends FilterInputStream {
    private long left;

    Counted(InputStream part, long most) {
      super(part);
      left = most;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      spend(1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      spend(read);
      return read;
    }

    private void spend(int bytes) throws IOException {
      FileLimits.goOn();
      left -= bytes;
      if (left < 0) {
        throw refused("одна з його частин завелика. Збережіть таблицю наново");
      }
    }

    @Override
    public void close() {
      // the next part follows
    }
  }
}
