package ua.journal.oneroster;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.journal.core.imports.Table;
import ua.journal.spi.TableFormat;
import ua.journal.spi.files.FileLimits;
import ua.journal.spi.files.SafeZip;
import ua.journal.spi.files.UnreadableFileException;

/** A zip of CSV files with a manifest. */
final class OneRosterFormat implements TableFormat {
  private static final String MANIFEST = "manifest.csv";

  @Override
  public Set<String> suffixes() {
    return Set.of("zip");
  }

  @Override
  public Set<String> imports() {
    return Set.of("oneroster");
  }

  @Override
  public boolean recognises(byte[] bytes) {
    try {
      return SafeZip.isZip(bytes)
          && SafeZip.unpack(MANIFEST, bytes, MANIFEST::equals).containsKey(MANIFEST);
    } catch (IOException e) {
      // the zip is damaged or too heavy: reading it says so in words
      return true;
    }
  }

  @Override
  public List<Table> read(String file, InputStream in) throws IOException {
    byte[] bytes = FileLimits.bytes(file, in);
    if (!SafeZip.isZip(bytes)) {
      throw new UnreadableFileException(
          "«" + file + "» не є архівом OneRoster. Завантажте zip, який створила програма обміну.");
    }
    Map<String, byte[]> parts = SafeZip.unpack(file, bytes, name -> name.endsWith(".csv"));
    Bundle bundle = new Bundle(file, parts);
    if (!bundle.has("manifest") || !bundle.has("users")) {
      throw new UnreadableFileException(
          "В архіві «"
              + file
              + "» немає manifest.csv або users.csv: це не OneRoster. Експортуйте його наново.");
    }
    return new RosterTables(bundle).tables();
  }
}
