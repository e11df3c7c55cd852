package ua.journal.core.teaching;

import java.util.List;
import ua.journal.core.access.Handler;
import ua.journal.core.school.Settings;

/** The handlers of this room, for the gate alone. */
public final class TeachingHandlers {
  private TeachingHandlers() {}

  /**
   * Lists one handler for each command and query of the room.
   *
   * @param settings the school's conventions, not null
   * @return the handlers, never null
   */
  public static List<Handler<?, ?>> all(Settings settings) {
    return List.of(
        new JournalsOf.Answer(settings.access().departedReadDays()),
        new LoadQuery.Answer(),
        new ActivateJournals.Run(),
        new AssignTeacher.Run(),
        new AppointClassTeacher.Run(),
        new ExemptionsQuery.Answer(),
        new ExemptPupil.Run());
  }
}
