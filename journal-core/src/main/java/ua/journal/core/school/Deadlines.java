package ua.journal.core.school;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.apiguardian.api.API;

/**
 * By when people keep the lists true, as the school has set it. Immutable and thread-safe.
 *
 * @param cardWindows first days of the windows in which each card is verified, at least one
 *     (R-LIFE-09)
 * @param listsDue last day to hand in the lists of classes (clause 4, secretary, point 1)
 * @param requestDays working days in which a request about the lists is answered (R-LIFE-04)
 */
@API(status = API.Status.STABLE)
public record Deadlines(List<MonthDay> cardWindows, MonthDay listsDue, int requestDays) {
  /** Copies and sorts the windows. */
  public Deadlines {
    cardWindows = cardWindows.stream().sorted().toList();
  }

  /**
   * Finds the window a day lies in; a window lasts until the next one begins.
   *
   * @param day the day, not null
   * @return its first day, never null
   */
  public LocalDate windowOf(LocalDate day) {
    LocalDate found = last().atYear(day.getYear() - 1);
    for (MonthDay window : cardWindows) {
      LocalDate begins = window.atYear(day.getYear());
      found = begins.isAfter(day) ? found : begins;
    }
    return found;
  }

  /**
   * Returns the last day to hand in the lists of classes.
   *
   * @param begins calendar year in which the school year begins
   * @return the day, never null
   */
  public LocalDate listsDue(int begins) {
    return listsDue.atYear(begins);
  }

  private MonthDay last() {
    return cardWindows.get(cardWindows.size() - 1);
  }
}
