package ua.journal.core.imports;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The day of the week a row of a timetable belongs to: its own, or that of the rows above. */
final class DayAbove {
  private @Nullable DayOfWeek day;
  private String unread = "";

  void forget() {
    day = null;
    unread = "";
  }

  /** Reads a row that says nothing but a day; null when the row says more. */
  @Nullable DayOfWeek alone(Line line) throws Unfit {
    List<String> cells = line.sheet().table().rows().get(line.index());
    int only = -1;
    for (int column = 0; column < cells.size(); column++) {
      if (!cells.get(column).isBlank()) {
        if (only >= 0 && !cells.get(column).equals(cells.get(only))) {
          return null;
        }
        only = only < 0 ? column : only;
      }
    }
    Optional<DayOfWeek> found = only < 0 ? Optional.empty() : Weekdays.word(cells.get(only));
    boolean first = only >= 0 && only <= 1;
    boolean lost =
        found.isEmpty()
            && first
            && !line.has(Field.DAY)
            && cells.get(only).chars().noneMatch(Character::isDigit);
    if (found.isEmpty() && !lost) {
      return null;
    }
    for (int column = only; column < cells.size(); column++) {
      line.cell(column);
    }
    return set(cells.get(only));
  }

  /** The day of a row; below a day that can not be read there is none. */
  DayOfWeek of(Line line) throws Unfit {
    String said = line.text(Field.DAY);
    if (!said.isEmpty()) {
      return set(said);
    }
    if (day == null) {
      throw new Unfit(
          Field.DAY,
          "",
          unread.isEmpty()
              ? "Невідомо, який це день: вище його не названо. Запишіть день тижня."
              : "Невідомо, який це день: вище стоїть «%s», а це не навчальний день. Виправте його, і рядок буде прочитано."
                  .formatted(unread));
    }
    return day;
  }

  private DayOfWeek set(String said) throws Unfit {
    day = null;
    unread = Headings.line(said);
    DayOfWeek found = Weekdays.parse(said);
    day = found;
    return found;
  }
}
