package ua.journal.spi.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks an office file under limits. Parsers get what was counted here and never the original
 * bytes, so that a directory which disagrees with its entries deceives nobody. Stateless and
 * thread-safe.
 */
public final class SafeZip {
  private static final int NAME_AT = 30;
  private static final int CHUNK = 8192;
  private static final long RATIO_FROM = 1 << 20;

  private static final Pattern XML = Pattern.compile("(?i)\\.(xml|rels)$");

  /** Programs within spreadsheets, as Excel and LibreOffice keep them. */
  private static final Pattern MACRO =
      Pattern.compile(
          "(?i)(^|/)vbaProject[^/]*\\.bin$|^xl/macrosheets/|^Scripts/."
              + "|^Basic/[^/]+/(?!script-lb\\.xml$|dialog-lb\\.xml$).");

  private final String file;
  private final long packed;
  private long inflated;
  private long kept;
  private int entries;

  private SafeZip(String file, long packed) {
    this.file = file;
    this.packed = packed;
  }

  /**
   * Returns whether bytes begin like a zip file.
   *
   * @param bytes the file, not null
   * @return true when they do
   */
  public static boolean isZip(byte[] bytes) {
    return bytes.length > NAME_AT && bytes[0] == 'P' && bytes[1] == 'K';
  }

  /**
   * Returns whether a zip file's first part has the name; office formats are told apart by it.
   *
   * @param bytes a zip file, not null
   * @param name name of the part, not null
   * @return true when it has
   */
  public static boolean beginsWithPart(byte[] bytes, String name) {
    int length = Math.min(name.length(), bytes.length - NAME_AT);
    return new String(bytes, NAME_AT, length, StandardCharsets.ISO_8859_1).equals(name);
  }

  /**
   * Unpacks the wanted parts.
   *
   * @param file name of the file for messages, not null
   * @param bytes the file, not null
   * @param wanted names of parts to keep, not null; the others are counted only
   * @return parts by name, in the file's order
   * @throws IOException when the file is damaged, exceeds a limit or hides a document type
   */
  public static Map<String, byte[]> unpack(String file, byte[] bytes, Predicate<String> wanted)
      throws IOException {
    return new SafeZip(file, bytes.length).read(bytes, wanted);
  }

  /**
   * Packs the wanted parts anew, each being looked at on its way, for a parser that reads nothing
   * but zip files; no part is ever in memory as a whole.
   *
   * @param file name of the file for messages, not null
   * @param bytes the file, not null
   * @param wanted names of parts to keep, not null; the others are counted only
   * @return a zip file without any part that was not counted
   * @throws IOException when the file is damaged, exceeds a limit or hides a document type
   */
  public static byte[] repack(String file, byte[] bytes, Predicate<String> wanted)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_SPEED);
      new SafeZip(file, bytes.length)
          .each(
              bytes,
              wanted,
              name -> {
                zip.putNextEntry(new ZipEntry(name));
                return new Shut(zip);
              });
    }
    return out.toByteArray();
  }

  /**
   * Packs parts without compression, for a parser that reads nothing but zip files.
   *
   * @param parts parts by name, not null
   * @return a zip file
   * @throws IOException never in practice
   */
  public static byte[] pack(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.NO_COMPRESSION);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private Map<String, byte[]> read(byte[] bytes, Predicate<String> wanted) throws IOException {
    Map<String, ByteArrayOutputStream> parts = new LinkedHashMap<>();
    each(
        bytes,
        wanted,
        name -> {
          ByteArrayOutputStream part = new ByteArrayOutputStream();
          parts.put(name, part);
          return new Kept(part);
        });
    Map<String, byte[]> read = new LinkedHashMap<>();
    parts.forEach((name, part) -> read.put(name, part.toByteArray()));
    return read;
  }

  private void each(byte[] bytes, Predicate<String> wanted, Sink sink) throws IOException {
    Set<String> names = new HashSet<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null) {
        String name = entry.getName();
        if (++entries > FileLimits.ENTRIES) {
          throw refused("У файлі «%s» понад 1000 частин: це не таблиця школи.");
        }
        if (MACRO.matcher(name).find()) {
          throw refused("Файл «%s» містить макроси. Збережіть таблицю без них, як XLSX або CSV.");
        }
        if (!names.add(name)) {
          throw refused("Файл «%s» пошкоджений: частини повторюються.");
        }
        if (wanted.test(name)) {
          try (OutputStream part = sink.open(name)) {
            inflate(zip, part, XML.matcher(name).find() ? new XmlLimits(file) : null);
          }
        } else {
          inflate(zip, OutputStream.nullOutputStream(), null);
        }
        entry = zip.getNextEntry();
      }
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      // the last is what Java throws at a part whose name is no text
      throw new UnreadableFileException(
          "Файл «" + file + "» пошкоджений і не читається. Відкрийте його й збережіть наново.", e);
    }
  }

  private void inflate(ZipInputStream zip, OutputStream part, @Nullable XmlLimits xml)
      throws IOException {
    byte[] chunk = new byte[CHUNK];
    for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
      inflated += read;
      boolean bomb = inflated > RATIO_FROM && inflated > packed * FileLimits.RATIO;
      if (bomb || inflated > FileLimits.INFLATED_BYTES) {
        throw refused(
            "Файл «%s» розгортається понад межу 100 МБ або 100:1. Збережіть таблицю наново.");
      }
      FileLimits.goOn();
      if (xml != null) {
        xml.look(chunk, read);
      }
      part.write(chunk, 0, read);
    }
  }

  private IOException refused(String words) {
    return new UnreadableFileException(words.formatted(file));
  }

  /** Where the parts go. */
  private interface Sink {
    OutputStream open(String name) throws IOException;
  }

  /** The end of a part, not of the file. */
  private static final class Shut extends FilterOutputStream {
    private final ZipOutputStream zip;

    Shut(ZipOutputStream zip) {
      super(zip);
      this.zip = zip;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      zip.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      zip.closeEntry();
    }
  }

  /** A part in memory, counted with all others. */
  private final class Kept extends FilterOutputStream {
    Kept(OutputStream part) {
      super(part);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      kept += length;
      if (kept > FileLimits.KEPT_BYTES) {
        throw refused("Частини файлу «%s» разом більші за 32 МБ. Розділіть його на менші.");
      }
      out.write(bytes, from, length);
    }
  }
}
