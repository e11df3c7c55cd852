package ua.journal.core.audit;

import java.util.List;

/**
 * What was done outside the cells of the journals.
 *
 * @param lines the newest first
 * @param earlier position before which to read on, 0 when there is nothing more
 * @param actors members of the staff who did something, by name
 * @param rightsOnly whether the reader is shown changes of rights alone
 */
public record ActionLog(
    List<LogLine> lines, long earlier, List<LogStore.Actor> actors, boolean rightsOnly) {
  /** Copies the lists. */
  public ActionLog {
    lines = List.copyOf(lines);
    actors = List.copyOf(actors);
  }
}
