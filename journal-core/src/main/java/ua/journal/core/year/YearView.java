package ua.journal.core.year;

import java.util.List;
import org.apiguardian.api.API;
import ua.journal.core.audit.Chain;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.YearFrame;

/**
 * A school year as its page shows it.
 *
 * @param frame the year
 * @param years calendar years in which the school's years begin, this one among them
 * @param serving the year whose lists and lesson times serve today
 * @param vacationDays calendar days of vacations
 * @param findings what the rules say about it
 * @param mark stands for this state of the year in a change
 */
@API(status = API.Status.STABLE)
public record YearView(
    YearFrame frame,
    List<Integer> years,
    int serving,
    int vacationDays,
    List<Finding> findings,
    String mark) {
  static String mark(YearFrame frame) {
    return Chain.sha256(frame.asText());
  }
}
