package ua.journal.core.imports;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ua.journal.core.register.Roster;
import ua.journal.core.register.SchoolRows;

/**
 * Who gives a lesson as its cell of the timetable names them.
 *
 * @param roster people by name
 * @param names the names as written, empty when the cell names nobody
 */
record Givers(Roster roster, List<String> names) {
  /** Of several journals those of the teachers named; all where none is theirs. */
  List<SchoolRows.JournalRow> of(List<SchoolRows.JournalRow> journals) {
    List<SchoolRows.JournalRow> theirs =
        journals.stream()
            .filter(journal -> names.stream().anyMatch(name -> is(name, journal)))
            .toList();
    return theirs.isEmpty() ? journals : theirs;
  }

  /** Names of those who teach none of the journals. */
  Set<String> others(List<SchoolRows.JournalRow> journals) {
    Set<String> others = new LinkedHashSet<>(names);
    others.removeIf(name -> journals.stream().anyMatch(journal -> is(name, journal)));
    return others;
  }

  private boolean is(String name, SchoolRows.JournalRow journal) {
    return roster.named(name, roster.staff()).contains(journal.teacher());
  }
}
