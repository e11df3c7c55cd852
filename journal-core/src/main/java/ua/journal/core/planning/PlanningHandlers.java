package ua.journal.core.planning;

import java.util.List;
import ua.journal.core.access.Handler;
import ua.journal.core.school.Settings;

/** The handlers of this room, for the gate alone. */
public final class PlanningHandlers {
  private PlanningHandlers() {}

  /**
   * Lists one handler for each command and query of the room.
   *
   * @param settings the school's conventions, not null
   * @return the handlers, never null
   */
  public static List<Handler<?, ?>> all(Settings settings) {
    return List.of(
        new PlanQuery.Answer(settings),
        new PlansQuery.Answer(settings),
        new PlanSources.Answer(),
        new SavePlan.Run(),
        new SubmitPlan.Run(),
        new DecidePlan.Run(),
        new CopyPlan.Run(),
        new AdoptPlans.Run());
  }
}
