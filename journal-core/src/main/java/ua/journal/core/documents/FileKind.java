package ua.journal.core.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Files that may stand on the shelf; a name alone is not believed, the first bytes must agree. */
public enum FileKind {
  /** Portable document. */
  PDF("application/pdf", "%PDF-"),
  /** Office Open XML text. */
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK\u0003\u0004"),
  /** OpenDocument text. */
  ODT("application/vnd.oasis.opendocument.text", "PK\u0003\u0004"),
  /** Plain text in UTF-8. */
  TXT("text/plain;charset=UTF-8", "");

  private final String mediaType;
  private final String begins;

  FileKind(String mediaType, String begins) {
    this.mediaType = mediaType;
    this.begins = begins;
  }

  /**
   * Returns the media type under which such a file leaves the journal.
   *
   * @return the type, never null
   */
  public String mediaType() {
    return mediaType;
  }

  /**
   * Recognises a file by its suffix.
   *
   * @param fileName name of the file, not null
   * @return the kind; empty for anything that is not on the list
   */
  public static Optional<FileKind> of(String fileName) {
    int dot = fileName.lastIndexOf('.');
    String suffix = dot < 0 ? "" : fileName.substring(dot + 1).toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(kind -> kind.name().equals(suffix)).findFirst();
  }

  /**
   * Returns whether the bytes are what the suffix promises.
   *
   * @param bytes the file, not null
   * @return true when they begin as such a file must, and a text is UTF-8 without control bytes
   */
  public boolean holds(byte[] bytes) {
    if (this != TXT) {
      byte[] head = begins.getBytes(StandardCharsets.ISO_8859_1);
      return bytes.length > head.length && Arrays.equals(head, Arrays.copyOf(bytes, head.length));
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes))
          .chars()
          .noneMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c));
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
