package ua.journal.web.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ua.journal.core.lessons.LessonKind;
import ua.journal.core.planning.Plan;
import ua.journal.core.planning.PlanItem;

/**
 * A line of the plan's form.
 *
 * @param key name of the line in the form; of a line taken by a lesson «h» and its number
 * @param item what stands in it
 * @param heldOn day of the lesson that has taken it, null while it is open
 */
public record PlanRow(String key, PlanItem item, @Nullable LocalDate heldOn) {
  static PlanRow of(Plan.Line line) {
    String key = (line.held() ? "h" : "o") + line.item().no();
    return new PlanRow(key, line.item(), line.heldOn());
  }

  /** An empty line for the script to copy. */
  static PlanRow blank() {
    return new PlanRow("new", new PlanItem(0, null, "", "", "", LessonKind.LESSON), null);
  }

  /** Whether a lesson has taken it. */
  public boolean held() {
    return heldOn != null;
  }
}
