package ua.journal.spi.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Unpacks an office file under limits. Parsers get what was counted here and never the original
 * bytes, so that a directory which disagrees with its entries deceives nobody. Stateless and
 * thread-safe.
 */
public final class SafeZip {
  private static final int NAME_AT = 30;
  private static final int CHUNK = 8192;
  private static final long RATIO_FROM = 1 << 20;

  private final String file;
  private final long packed;
  private long inflated;
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
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null) {
        if (++entries > FileLimits.ENTRIES) {
          throw new UnreadableFileException(
              "У файлі «" + file + "» понад 1000 частин: це не таблиця школи.");
        }
        byte[] part = inflate(zip, wanted.test(entry.getName()));
        if (wanted.test(entry.getName()) && parts.put(entry.getName(), plainXml(part)) != null) {
          throw new UnreadableFileException(
              "Файл «" + file + "» пошкоджений: частини повторюються.");
        }
        entry = zip.getNextEntry();
      }
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      // the last is what Java throws at a part whose name is no text
      throw new UnreadableFileException(
          "Файл «" + file + "» пошкоджений і не читається. Відкрийте його й збережіть наново.", e);
    }
    return parts;
  }

  private byte[] inflate(ZipInputStream zip, boolean keep) throws IOException {
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    int read = zip.read(chunk);
    while (read >= 0) {
      inflated += read;
      boolean bomb = inflated > RATIO_FROM && inflated > packed * FileLimits.RATIO;
      if (bomb || inflated > FileLimits.INFLATED_BYTES) {
        throw new UnreadableFileException(
            "Файл «"
                + file
                + "» розгортається понад межу 100 МБ або 100:1. Збережіть таблицю наново.");
      }
      if (keep) {
        part.write(chunk, 0, read);
      }
      read = zip.read(chunk);
    }
    return part.toByteArray();
  }

  /** Refuses document types and encodings in which one could hide. */
  private byte[] plainXml(byte[] part) throws IOException {
    int look = Math.min(part.length, CHUNK);
    String head = new String(part, 0, look, StandardCharsets.ISO_8859_1);
    if (head.indexOf('\0') >= 0 || head.contains("<!DOCTYPE")) {
      throw new UnreadableFileException(
          "Файл «" + file + "» містить заборонений опис типу документа.");
    }
    return part;
  }
}
