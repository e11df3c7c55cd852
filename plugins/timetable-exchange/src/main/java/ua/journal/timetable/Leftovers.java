package ua.journal.timetable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ua.journal.core.imports.Table;

/** What a timetable program says and the tables of a school have no place for. */
final class Leftovers {
  static final String FOREIGN = "Таких відомостей журнал із програми розкладу не бере.";
  static final String CYCLE =
      "Тижні чергуються по два: чисельник і знаменник. Довшого циклу журнал не веде, тому цих"
          + " уроків у розклад не взято.";
  static final String PART_OF_TERM =
      "Розклад ведуть на семестр; частини семестру журнал не знає, тому цих уроків не взято.";
  static final String SECOND =
      "Журнал веде один учитель. Якщо клас поділено, назвіть групи в навантаженні.";

  private final Set<Table.Beside> told = new LinkedHashSet<>();

  void tell(String place, String what, String why, int cells) {
    told.add(new Table.Beside(place, what, why, cells));
  }

  void tell(String place, String what, String why) {
    tell(place, what, why, 1);
  }

  /** Adds a sheet without rows that tells of everything. */
  List<Table> with(List<Table> tables, String file) {
    List<Table> all = new ArrayList<>(tables);
    if (!told.isEmpty()) {
      all.add(new Table(file, file, List.of()).telling(List.copyOf(told)));
    }
    return all;
  }
}
