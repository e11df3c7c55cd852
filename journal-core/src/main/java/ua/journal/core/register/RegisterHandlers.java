package ua.journal.core.register;

import java.util.List;
import ua.journal.core.access.Handler;

/** The handlers of this room, for the gate alone. */
public final class RegisterHandlers {
  private RegisterHandlers() {}

  /**
   * Lists one handler for each command and query of the room.
   *
   * @return the handlers, never null
   */
  public static List<Handler<?, ?>> all() {
    return List.of(
        new FoundSchool.Run(),
        new OpenClass.Run(),
        new OpenJournal.Run(),
        new FillRegister.Run(),
        new ExternalIdQuery.Answer());
  }
}
