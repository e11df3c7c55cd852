package ua.journal.core.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ua.journal.core.register.Extent;

/**
 * The tables of an import, each as what it is.
 *
 * @param sheets recognised tables in the order in which they are read
 * @param unknown tables nobody knows
 * @param hidden tables nobody sees, which are not read
 * @param beside tables that tell of what is no row of theirs
 */
record Recognised(List<Sheet> sheets, List<Table> unknown, List<Table> hidden, List<Table> beside) {
  /** Tables from which the lists of journals follow. */
  static final Set<Kind> SHAPE_LISTS = EnumSet.of(Kind.PUPILS, Kind.LOAD, Kind.MATRIX, Kind.GROUPS);

  /** Tables from which the lessons follow. */
  static final Set<Kind> SHAPE_LESSONS =
      EnumSet.of(Kind.TERMS, Kind.DAYS_OFF, Kind.BELLS, Kind.TIMETABLE, Kind.TIMETABLE_BY_CLASS);

  private static final Set<Kind> NAME_LESSONS = EnumSet.of(Kind.PLAN, Kind.SUBSTITUTIONS);

  static Recognised of(List<Table> tables, List<Mapping> mappings) {
    List<Sheet> sheets = new ArrayList<>();
    List<Table> unknown = new ArrayList<>();
    List<Table> hidden = new ArrayList<>();
    for (Table table : tables) {
      if (table.shape().hidden()) {
        hidden.add(table);
        continue;
      }
      List<Sheet> found = Sheet.allOf(table, mappings);
      sheets.addAll(found);
      if (found.isEmpty() && table.rows().stream().anyMatch(row -> !row.isEmpty())) {
        unknown.add(table);
      }
    }
    sheets.sort(Comparator.comparing(Sheet::kind));
    List<Table> beside = tables.stream().filter(table -> !table.beside().isEmpty()).toList();
    return new Recognised(sheets, unknown, hidden, beside);
  }

  Set<Kind> kinds() {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    sheets.forEach(sheet -> kinds.add(sheet.kind()));
    return kinds;
  }

  /** What is stored that these tables may speak of. */
  Set<Extent> extent() {
    Set<Kind> kinds = kinds();
    Set<Extent> extent = Extent.of(Extent.PEOPLE, Extent.TEACHING);
    if (!Collections.disjoint(kinds, SHAPE_LISTS)) {
      extent.add(Extent.LISTS);
    }
    if (!Collections.disjoint(kinds, SHAPE_LESSONS)) {
      extent.add(Extent.PLACES);
      extent.add(Extent.LESSONS);
    }
    if (!Collections.disjoint(kinds, NAME_LESSONS)) {
      extent.add(Extent.LESSONS);
    }
    if (kinds.contains(Kind.PLAN)) {
      extent.add(Extent.PLANS);
    }
    return extent;
  }
}
