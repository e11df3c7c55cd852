package ua.journal.timetable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import ua.journal.core.imports.Table;
import ua.journal.spi.TableFormat;
import ua.journal.spi.files.FileLimits;

/** The XML that aSc Timetables exports. */
final class AscFormat implements TableFormat {
  private static final int LOOK_AT = 4096;

  @Override
  public Set<String> suffixes() {
    return Set.of("xml");
  }

  @Override
  public Set<String> imports() {
    return Set.of("asc-timetable");
  }

  @Override
  public boolean recognises(byte[] bytes) {
    int length = Math.min(bytes.length, LOOK_AT);
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains("<timetable");
  }

  @Override
  public List<Table> read(String file, InputStream in) throws IOException {
    AscDocument document = AscDocument.parse(file, FileLimits.bytes(file, in));
    return new AscTables(file, document).tables();
  }
}
