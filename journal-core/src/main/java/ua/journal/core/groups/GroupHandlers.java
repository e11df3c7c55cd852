package ua.journal.core.groups;

import java.util.List;
import ua.journal.core.access.Handler;
import ua.journal.core.school.Settings;

/** The handlers of this room, for the gate alone. */
public final class GroupHandlers {
  private GroupHandlers() {}

  /**
   * Lists one handler for each command and query of the room.
   *
   * @param settings the school's conventions, not null
   * @return the handlers, never null
   */
  public static List<Handler<?, ?>> all(Settings settings) {
    return List.of(
        new GroupingsQuery.Answer(),
        new GroupingQuery.Answer(settings),
        new ProposeGrouping.Run(settings),
        new DecideGrouping.Run(settings));
  }
}
