package ua.journal.oneroster;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
          && !SafeZip.unpack(MANIFEST, bytes, OneRosterFormat::isManifest).isEmpty();
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
    Map<String, byte[]> found =
        SafeZip.unpack(file, bytes, name -> base(name).endsWith(".csv") && !isAside(name));
    Bundle bundle = new Bundle(file, ofOneFolder(found));
    if (!bundle.has("manifest") || !bundle.has("users")) {
      throw new UnreadableFileException(
          "В архіві «"
              + file
              + "» немає manifest.csv або users.csv: це не OneRoster. Експортуйте його наново.");
    }
    return new RosterTables(bundle).tables();
  }

  /** Some pack the folder, some the files; names are compared without regard to capitals. */
  private static Map<String, byte[]> ofOneFolder(Map<String, byte[]> found) {
    String folder =
        found.keySet().stream()
            .filter(OneRosterFormat::isManifest)
            .map(OneRosterFormat::folder)
            .min(Comparator.comparingInt(String::length))
            .orElse("");
    Map<String, byte[]> parts = new LinkedHashMap<>();
    found.forEach(
        (name, bytes) -> {
          if (folder(name).equals(folder)) {
            parts.putIfAbsent(base(name), bytes);
          }
        });
    return parts;
  }

  private static boolean isManifest(String name) {
    return base(name).equals(MANIFEST) && !isAside(name);
  }

  /** What some systems add to every archive. */
  private static boolean isAside(String name) {
    return name.startsWith("__MACOSX") || base(name).startsWith("._");
  }

  private static String folder(String name) {
    return name.substring(0, slash(name) + 1);
  }

  private static String base(String name) {
    return name.substring(slash(name) + 1).toLowerCase(Locale.ROOT);
  }

  private static int slash(String name) {
    return Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
  }
}
