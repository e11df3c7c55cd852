package example.tsv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import ua.journal.core.imports.Table;
import ua.journal.spi.TableFormat;
import ua.journal.spi.files.FileLimits;
import ua.journal.spi.files.TableRows;
import ua.journal.spi.files.UnreadableFileException;

/** Tab-separated values in the charset of the configuration. */
final class TsvFormat implements TableFormat {
  private final Charset charset;

  TsvFormat(Charset charset) {
    this.charset = charset;
  }

  @Override
  public Set<String> suffixes() {
    return Set.of("tsv");
  }

  /** The first line of text has a tab in it. */
  @Override
  public boolean recognises(byte[] bytes) {
    for (byte each : bytes) {
      if (each == '\t' || each == '\n' || each == 0) {
        return each == '\t';
      }
    }
    return false;
  }

  @Override
  public List<Table> read(String file, InputStream in) throws IOException {
    String sheet = file.replaceFirst("\\.[^.]*$", "");
    TableRows rows = new TableRows(file, sheet, new FileLimits.Cells());
    int index = 0;
    for (String line : text(file, FileLimits.bytes(file, in)).split("\\R")) {
      rows.put(index++, Arrays.asList(line.split("\t", -1)));
    }
    return List.of(rows.table());
  }

  private String text(String file, byte[] bytes) throws IOException {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new UnreadableFileException("Файл «" + file + "» не в " + charset, e);
    }
  }
}
