package ua.journal.spi;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import ua.journal.core.imports.Table;

/**
 * Data exchange: reads one kind of file as neutral rows, out of which the core makes the difference
 * to what is stored and, when the user agrees, applies it. Stateless and thread-safe. A format
 * proves itself by extending {@code AbstractTableFormatTest} of the conformance kit.
 */
public interface TableFormat extends AutoCloseable {
  /**
   * Returns the file name suffixes the format has.
   *
   * @return lower-case suffixes without dot, never null
   */
  Set<String> suffixes();

  /**
   * Returns what the format's files are imported as: the names that follow {@code /imports/} in an
   * address. Spreadsheets hold lists and plans; a data exchange has a name of its own.
   *
   * @return names, never null
   */
  default Set<String> imports() {
    return Set.of("roster", "plan");
  }

  /**
   * Returns whether bytes without a file name look like this format.
   *
   * @param bytes the whole file, not null, not to be changed
   * @return true when they do; by default files are known by their names alone
   */
  default boolean recognises(byte[] bytes) {
    return false;
  }

  /**
   * Returns whether the format recognises almost anything of its sort, as text does; it is asked
   * after all those that know their files.
   *
   * @return false unless a format says otherwise
   */
  default boolean general() {
    return false;
  }

  /**
   * Reads a file. Formulas are not evaluated, external references are not followed; limits are kept
   * before parsing.
   *
   * @param file name of the file without folders, not null
   * @param in the file's bytes; the caller closes it, not null
   * @return sheets in order, never null
   * @throws IOException when the bytes are not of this format or exceed a limit, saying which
   */
  List<Table> read(String file, InputStream in) throws IOException;

  /** Lets go of what the format holds, when the host stops; by default it holds nothing. */
  @Override
  default void close() {}
}
