package ua.journal.core.sheet;

import java.util.List;
import ua.journal.core.access.Handler;
import ua.journal.core.regulation.GradingPolicies;
import ua.journal.core.school.Settings;

/** The handlers of this room, for the gate alone. */
public final class SheetHandlers {
  private SheetHandlers() {}

  /**
   * Lists one handler for each command and query of the room.
   *
   * @param settings the school's conventions, not null
   * @return the handlers, never null
   */
  public static List<Handler<?, ?>> all(Settings settings) {
    GradingPolicies policies = GradingPolicies.standard();
    return List.of(
        new SheetQuery.Answer(policies, settings),
        new ChangesQuery.Answer(),
        new CellHistory.Answer(),
        new CellBatch.Run(policies, settings),
        new ChangeLesson.Run());
  }
}
