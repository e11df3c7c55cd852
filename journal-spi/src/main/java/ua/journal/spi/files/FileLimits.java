package ua.journal.spi.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;

/**
 * What a file may weigh; anything heavier is refused before it is parsed. Stateless and
 * thread-safe.
 */
public final class FileLimits {
  /** Bytes of a file. */
  public static final int FILE_BYTES = 10 << 20;

  /** Bytes of all parts of a zip file together. */
  public static final long INFLATED_BYTES = 100L << 20;

  /** Bytes a packed byte may become. */
  public static final int RATIO = 100;

  /** Parts of a zip file. */
  public static final int ENTRIES = 1000;

  /** Rows of a sheet. */
  public static final int ROWS = 20_000;

  /** Columns of a sheet. */
  public static final int COLUMNS = 200;

  /** Cells of all sheets of a file together. */
  public static final long CELLS = (long) ROWS * COLUMNS;

  /** Characters of a cell. */
  public static final int CELL_CHARS = 32_767;

  /** Bytes of all parts of a zip file that are kept in memory together. */
  public static final int KEPT_BYTES = 32 << 20;

  /** Sheets of a file. */
  public static final int SHEETS = 1000;

  /** Attributes of an XML element. */
  public static final int ATTRIBUTES = 200;

  /** Elements of an XML file one within the other. */
  public static final int DEPTH = 200;

  /** Elements of an XML file. */
  public static final int ELEMENTS = 20_000_000;

  /** Bytes of the tag of an XML element. */
  public static final int TAG_BYTES = 256 << 10;

  /** Characters of a number; those of a sheet have seventeen digits and an exponent. */
  public static final int NUMBER_CHARS = 400;

  private FileLimits() {}

  /**
   * Reads the whole file, or stops one byte after the limit.
   *
   * @param file name of the file for the message, not null
   * @param in the file's bytes, not null
   * @return the bytes
   * @throws IOException when there are too many
   */
  public static byte[] bytes(String file, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(FILE_BYTES + 1);
    if (bytes.length > FILE_BYTES) {
      throw new UnreadableFileException(
          "Файл «"
              + file
              + "» більший за 10 МБ. Розділіть його на менші або приберіть зображення.");
    }
    return bytes;
  }

  /**
   * Stops reading when nobody waits for the file any more; whoever reads in a loop of his own asks
   * it now and then.
   *
   * @throws InterruptedIOException when the reading was given up
   */
  public static void goOn() throws InterruptedIOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException("The file is no longer waited for");
    }
  }

  /** Cells of all sheets of one file: a few bytes can repeat a sheet for ever. For one thread. */
  public static final class Cells {
    private long spent;

    /**
     * Counts cells.
     *
     * @param cells how many more
     * @return how many so far
     */
    public long spend(int cells) {
      spent += cells;
      return spent;
    }
  }
}
