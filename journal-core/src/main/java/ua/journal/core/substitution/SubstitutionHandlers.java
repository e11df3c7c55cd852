package ua.journal.core.substitution;

import java.util.List;
import ua.journal.core.access.Handler;
import ua.journal.core.school.Settings;

/** The handlers of this room, for the gate alone. */
public final class SubstitutionHandlers {
  private SubstitutionHandlers() {}

  /**
   * Lists one handler for each command and query of the room.
   *
   * @param settings the school's conventions, not null
   * @return the handlers, never null
   */
  public static List<Handler<?, ?>> all(Settings settings) {
    return List.of(
        new SubstitutionDayQuery.Answer(settings),
        new AbsenceWriter(settings),
        new RegisterQuery.Answer(settings));
  }
}
