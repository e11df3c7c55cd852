package ua.journal.core.audit;

import java.util.List;
import ua.journal.core.access.Handler;

/** The handlers of this room, for the gate alone. */
public final class AuditHandlers {
  private AuditHandlers() {}

  /**
   * Lists one handler for each command and query of the room.
   *
   * @param checkpoints what the host keeps of signed checkpoints, not null
   * @return the handlers, never null
   */
  public static List<Handler<?, ?>> all(Checkpoints checkpoints) {
    return List.of(
        new VerifyAudit.Answer(checkpoints), new VerifyTail.Answer(), new LogQuery.Answer());
  }
}
