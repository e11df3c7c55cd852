package ua.journal.core.imports;

import java.util.List;
import java.util.Optional;
import ua.journal.core.common.SchoolId;

/** Port: what imports leave behind beside the rows, mappings of headings and the log. */
public interface ImportTraceStore {
  /**
   * Lists the mappings of a school by name.
   *
   * @param school the school, not null
   * @return mappings, never null
   */
  List<Mapping> mappings(SchoolId school);

  /**
   * Keeps a mapping; one of the same name is replaced.
   *
   * @param school the school, not null
   * @param mapping the mapping, not null
   */
  void saveMapping(SchoolId school, Mapping mapping);

  /**
   * Puts an import on the log.
   *
   * @param school the school, not null
   * @param run the import, not null; its {@code name} is not looked at
   */
  void log(SchoolId school, ImportRun run);

  /**
   * Keeps what an import did; what was kept of an earlier one is forgotten.
   *
   * @param school the school, not null
   * @param trace the import, not null
   */
  void keep(SchoolId school, ImportTrace trace);

  /**
   * Finds what the last import did.
   *
   * @param school the school, not null
   * @return the trace; empty when none was kept, or by a program that kept other rows
   */
  Optional<ImportTrace> trace(SchoolId school);

  /**
   * Lists the latest imports, newest first, with the names of who made them; an empty name where
   * the program itself did.
   *
   * @param school the school, not null
   * @param most how many at most
   * @return imports, never null
   */
  List<ImportRun> runs(SchoolId school, int most);
}
