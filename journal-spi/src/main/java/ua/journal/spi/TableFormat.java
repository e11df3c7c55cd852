package ua.journal.spi;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import ua.journal.core.intake.Table;

/** Reads one kind of file as neutral rows. Stateless and thread-safe. */
public interface TableFormat {
  /**
   * Returns the file name suffixes the format has.
   *
   * @return lower-case suffixes without dot, never null
   */
  Set<String> suffixes();

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
}
