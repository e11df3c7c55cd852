package ua.journal.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.journal.core.imports.Table;
import ua.journal.core.teaching.JournalSummary;

/** Topics and homework of every journal, as its plan gives them. */
final class PlanBook {
  private static final String TITLE_COLUMN = "Зміст";
  private final Map<String, List<List<String>>> plans = new HashMap<>();

  PlanBook(List<Table> tables) {
    for (Table table : tables) {
      if (!table.rows().isEmpty() && table.rows().get(0).contains(TITLE_COLUMN)) {
        String className = table.file().substring(0, table.file().lastIndexOf('.'));
        plans.put(className + "/" + table.sheet(), table.rows());
      }
    }
  }

  /** The item of a lesson, counted from the beginning of the year. */
  Item item(JournalSummary journal, int lesson) {
    String sheet =
        journal.group().isEmpty()
            ? journal.subject()
            : journal.subject() + " гр." + journal.group().replaceAll("\\D", "");
    List<List<String>> rows =
        plans.getOrDefault(journal.className() + "/" + sheet, List.of(List.of()));
    int at = lesson + 1;
    if (at >= rows.size()) {
      return new Item(0, "Повторення вивченого", "");
    }
    List<String> row = rows.get(at);
    return new Item(at, cell(row, 2), cell(row, 3));
  }

  private static String cell(List<String> row, int column) {
    return column < row.size() ? row.get(column).strip() : "";
  }

  /** One item: number (0 beyond the plan), content, homework. */
  record Item(int no, String title, String homework) {}
}
