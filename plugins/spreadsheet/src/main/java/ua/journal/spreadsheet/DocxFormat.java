package ua.journal.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import ua.journal.core.imports.Table;
import ua.journal.spi.TableFormat;
import ua.journal.spi.files.FileLimits;
import ua.journal.spi.files.SafeZip;
import ua.journal.spi.files.UnreadableFileException;

/** Tables of Office Open XML documents, read as a stream: plans are often written so. */
final class DocxFormat implements TableFormat {
  private static final String CONTENT = "word/document.xml";
  private static final String WORKBOOK = "xl/workbook.xml";

  @Override
  public Set<String> suffixes() {
    return Set.of("docx");
  }

  /** Names of parts stand uncompressed in the archive. */
  @Override
  public boolean recognises(byte[] bytes) {
    if (!SafeZip.isZip(bytes)) {
      return false;
    }
    String names = new String(bytes, StandardCharsets.ISO_8859_1);
    return names.contains(CONTENT) && !names.contains(WORKBOOK);
  }

  @Override
  public List<Table> read(String file, InputStream in) throws IOException {
    byte[] checked = SafeZip.repack(file, FileLimits.bytes(file, in), CONTENT::equals);
    try (ZipInputStream content = new ZipInputStream(new ByteArrayInputStream(checked))) {
      if (content.getNextEntry() == null) {
        throw new UnreadableFileException(
            "Файл «" + file + "» не є документом DOCX. Відкрийте його й збережіть як DOCX.");
      }
      return new DocxContent(file, Xml.reader(content)).tables();
    } catch (UnreadableFileException | InterruptedIOException e) {
      throw e;
    } catch (XMLStreamException | RuntimeException e) {
      throw new UnreadableFileException(
          "Файл «" + file + "» пошкоджений і не читається. Відкрийте його й збережіть наново.", e);
    }
  }
}
