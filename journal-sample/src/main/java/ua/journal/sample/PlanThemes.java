package ua.journal.sample;

import java.util.ArrayList;
import java.util.List;
import ua.journal.core.imports.Table;
import ua.journal.core.lessons.LessonKind;
import ua.journal.core.planning.PlanTitles;

/** Gives the demo's plans their themes: each ends with the control work that bears its name. */
final class PlanThemes {
  private static final String TITLE = "Зміст";
  private static final String THEME = "Розділ";

  private PlanThemes() {}

  static List<Table> added(List<Table> tables) {
    return tables.stream().map(PlanThemes::added).toList();
  }

  private static Table added(Table table) {
    int title = table.rows().isEmpty() ? -1 : table.rows().get(0).indexOf(TITLE);
    if (title < 0) {
      return table;
    }
    List<List<String>> rows = new ArrayList<>();
    String theme = "";
    for (int i = table.rows().size() - 1; i >= 0; i--) {
      List<String> row = table.rows().get(i);
      String text = title < row.size() ? row.get(title) : "";
      if (PlanTitles.kindOf(text) == LessonKind.CONTROL && text.startsWith("Контрольна")) {
        theme = LessonWriter.workTopic(text);
      }
      rows.add(0, with(row, table.rows().get(0).size(), i == 0 ? THEME : theme));
    }
    return new Table(table.file(), table.sheet(), rows);
  }

  private static List<String> with(List<String> row, int width, String cell) {
    List<String> wider = new ArrayList<>(row);
    while (wider.size() < width) {
      wider.add("");
    }
    wider.add(cell);
    return wider;
  }
}
