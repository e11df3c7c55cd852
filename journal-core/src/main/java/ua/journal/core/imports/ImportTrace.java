package ua.journal.core.imports;

import java.util.Set;
import java.util.TreeSet;
import ua.journal.core.register.SchoolRows;

/**
 * What the last import did, row by row, so that it can be taken back.
 *
 * @param run id of the import
 * @param place its place in the school's audit chain; whatever stands behind it came later
 * @param created rows it added
 * @param before rows it replaced, as they were
 * @param after the same rows as it left them
 */
public record ImportTrace(
    long run, long place, SchoolRows created, SchoolRows before, SchoolRows after) {
  /** Journals the import made, changed or put something into. */
  Set<Long> journals() {
    Set<Long> journals = new TreeSet<>();
    for (SchoolRows rows : new SchoolRows[] {created, after}) {
      rows.journals().forEach(row -> journals.add(row.id()));
      rows.members().forEach(row -> journals.add(row.journal()));
      rows.slots().forEach(row -> journals.add(row.journal()));
      rows.lessons().forEach(row -> journals.add(row.journal()));
      rows.planItems().forEach(row -> journals.add(row.journal()));
    }
    return journals;
  }
}
