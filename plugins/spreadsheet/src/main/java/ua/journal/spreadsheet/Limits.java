package ua.journal.spreadsheet;

import java.io.IOException;
import java.io.InputStream;

/** What a file may weigh; anything heavier is refused before it is parsed. */
final class Limits {
  static final int FILE_BYTES = 10 << 20;
  static final long INFLATED_BYTES = 100L << 20;
  static final int RATIO = 100;
  static final int ENTRIES = 1000;
  static final int ROWS = 20_000;
  static final int COLUMNS = 200;
  static final long CELLS = (long) ROWS * COLUMNS;
  static final int CELL_CHARS = 32_767;

  private Limits() {}

  /** Reads the whole file, or stops one byte after the limit. */
  static byte[] bytes(String file, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(FILE_BYTES + 1);
    if (bytes.length > FILE_BYTES) {
      throw new UnreadableFile(
          "Файл «"
              + file
              + "» більший за 10 МБ. Розділіть його на менші або приберіть зображення.");
    }
    return bytes;
  }

  /** Cells of all sheets of one file: a few bytes can repeat a sheet for ever. */
  static final class Cells {
    private long spent;

    long spend(int cells) {
      spent += cells;
      return spent;
    }
  }
}
