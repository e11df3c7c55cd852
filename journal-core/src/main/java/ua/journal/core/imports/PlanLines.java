package ua.journal.core.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.journal.core.planning.PlanItem;
import ua.journal.core.planning.PlanRules;
import ua.journal.core.planning.PlanTitles;
import ua.journal.core.register.Dates;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.TextRules;

/** Rows of one plan as items; a row without a number names the theme of those that follow. */
final class PlanLines implements Section {
  private final int begins;
  private final List<PlanItem> items = new ArrayList<>();
  private final Set<Integer> numbers = new HashSet<>();
  private String theme = "";

  /** Reads a plan for the school year that begins so. */
  PlanLines(int begins) {
    this.begins = begins;
  }

  @Override
  public void take(Line line) throws Unfit {
    if (line.text(Field.NO).isEmpty()) {
      String heading = line.text(Field.CONTENT) + line.text(Field.DATE);
      theme = heading.isEmpty() ? theme : fit(heading);
      return;
    }
    int no = line.number(Field.NO);
    String title = line.need(Field.CONTENT);
    String homework = line.text(Field.HOMEWORK);
    LocalDate date = line.date(Field.DATE, begins);
    Optional<Finding> number = TextRules.planNumber(no, !numbers.contains(no));
    if (number.isPresent()) {
      throw new Unfit(Field.NO, line.text(Field.NO), number.get());
    }
    numbers.add(no);
    items.add(
        new PlanItem(
            no,
            date == null ? null : Dates.moved(date, begins),
            line.text(Field.THEME).isEmpty() ? theme : line.text(Field.THEME),
            title,
            homework,
            PlanTitles.kindOf(title)));
  }

  /** The items by number. */
  List<PlanItem> items() {
    return items.stream().sorted(Comparator.comparingInt(PlanItem::no)).toList();
  }

  private static String fit(String text) {
    return text.length() > PlanRules.MAX_THEME ? text.substring(0, PlanRules.MAX_THEME) : text;
  }
}
