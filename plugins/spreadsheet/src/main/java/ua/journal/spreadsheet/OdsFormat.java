package ua.journal.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import ua.journal.core.imports.Table;
import ua.journal.spi.TableFormat;
import ua.journal.spi.files.FileLimits;
import ua.journal.spi.files.SafeZip;
import ua.journal.spi.files.UnreadableFileException;

/** OpenDocument spreadsheets, read as a stream so that repeated cells cost nothing. */
final class OdsFormat implements TableFormat {
  private static final String CONTENT = "content.xml";

  @Override
  public Set<String> suffixes() {
    return Set.of("ods");
  }

  @Override
  public boolean recognises(byte[] bytes) {
    return SafeZip.isZip(bytes) && SafeZip.beginsWithPart(bytes, "mimetype");
  }

  @Override
  public List<Table> read(String file, InputStream in) throws IOException {
    byte[] checked = SafeZip.repack(file, FileLimits.bytes(file, in), CONTENT::equals);
    try (ZipInputStream content = new ZipInputStream(new ByteArrayInputStream(checked))) {
      if (content.getNextEntry() == null) {
        throw new UnreadableFileException(
            "Файл «" + file + "» не є таблицею ODS. Відкрийте його й збережіть як ODS.");
      }
      return new OdsContent(file, Xml.reader(content)).tables();
    } catch (XMLStreamException | RuntimeException e) {
      throw new UnreadableFileException(
          "Файл «" + file + "» пошкоджений і не читається. Відкрийте його й збережіть наново.", e);
    }
  }
}
