package ua.journal.core.timetable;

import java.util.List;
import ua.journal.core.access.Handler;

/** The handlers of this room, for the gate alone. */
public final class TimetableHandlers {
  private TimetableHandlers() {}

  /**
   * Lists one handler for each command and query of the room.
   *
   * @return the handlers, never null
   */
  public static List<Handler<?, ?>> all() {
    return List.of(
        new TimetableQuery.Answer(),
        new DraftsQuery.Answer(),
        new DraftQuery.Answer(),
        new PreviewQuery.Answer(),
        new OpenDraft.Run(),
        new ChangeDraft.Run(),
        new DiscardDraft.Run(),
        new PublishDraft.Run());
  }
}
