package ua.journal.timetable;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.journal.core.imports.Table;
import ua.journal.spi.TableFormat;
import ua.journal.spi.files.FileLimits;
import ua.journal.spi.files.SafeZip;
import ua.journal.spi.files.UnreadableFileException;

/** A zip of the text files that Untis exports: GPU001 to GPU010. */
final class UntisFormat implements TableFormat {
  private static final Pattern PART = Pattern.compile("(?:.*/)?(GPU\\d{3})\\.(?:TXT|CSV)");

  @Override
  public Set<String> suffixes() {
    return Set.of("zip");
  }

  @Override
  public Set<String> imports() {
    return Set.of("untis-gpu");
  }

  @Override
  public boolean recognises(byte[] bytes) {
    try {
      return SafeZip.isZip(bytes) && !SafeZip.unpack("zip", bytes, UntisFormat::isPart).isEmpty();
    } catch (IOException e) {
      // the zip is damaged or too heavy: reading it says so in words
      return true;
    }
  }

  @Override
  public List<Table> read(String file, InputStream in) throws IOException {
    byte[] bytes = FileLimits.bytes(file, in);
    Map<String, byte[]> parts =
        SafeZip.isZip(bytes) ? SafeZip.unpack(file, bytes, UntisFormat::isPart) : Map.of();
    if (parts.isEmpty()) {
      throw new UnreadableFileException(
          "В архіві «" + file + "» немає файлів GPU001.TXT … GPU010.TXT. Експортуйте їх з Untis.");
    }
    UntisFiles files = new UntisFiles(file);
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      Matcher name = PART.matcher(part.getKey().toUpperCase(Locale.ROOT));
      if (name.matches()) {
        files.put(name.group(1), part.getValue());
      }
    }
    return new UntisTables(file, files).tables();
  }

  private static boolean isPart(String name) {
    return PART.matcher(name.toUpperCase(Locale.ROOT)).matches();
  }
}
