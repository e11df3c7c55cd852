package ua.journal.web.shell;

import java.util.List;

/**
 * Pages that stand together.
 *
 * @param kind which of them
 * @param caption what stands over them, empty for nothing
 * @param links the pages
 */
public record PlaceGroup(Kind kind, String caption, List<PlaceLink> links) {
  /** Groups in the order of the rail; between the first and the second stand the journals. */
  public enum Kind {
    DAY,
    CLASS,
    HOME,
    SCHOOL,
    YEAR,
    SYSTEM,
    HELP
  }
}
