package ua.journal.core.access;

import java.util.List;
import org.apiguardian.api.API;

/** The handlers of this room, for the gate alone. */
@API(status = API.Status.INTERNAL)
public final class AccessHandlers {
  private AccessHandlers() {}

  /**
   * Lists one handler for each command and query of the room.
   *
   * @param departedReadDays days for which departed pupils and their guardians still read
   * @return the handlers, never null
   */
  public static List<Handler<?, ?>> all(int departedReadDays) {
    return List.of(new WhoAmI.Answer(departedReadDays));
  }
}
