package ua.journal.spi.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text of files that do not say how it is written. Stateless and thread-safe. */
public final class FileText {
  private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
  private static final String MARK = "\uFEFF";

  private FileText() {}

  /**
   * Reads bytes as UTF-8, or as windows-1251 where they are no UTF-8: what Excel in Ukrainian
   * writes.
   *
   * @param bytes the bytes, not null
   * @return the text without a byte order mark, never null
   */
  public static String of(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, WINDOWS_1251);
    }
  }
}
