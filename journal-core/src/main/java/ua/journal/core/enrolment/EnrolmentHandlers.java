package ua.journal.core.enrolment;

import java.util.List;
import ua.journal.core.access.Handler;
import ua.journal.core.school.Settings;

/** The handlers of this room, for the gate alone. */
public final class EnrolmentHandlers {
  private EnrolmentHandlers() {}

  /**
   * Lists one handler for each command and query of the room.
   *
   * @param settings the school's conventions, not null
   * @return the handlers, never null
   */
  public static List<Handler<?, ?>> all(Settings settings) {
    return List.of(
        new ClassListQuery.Answer(),
        new ConfirmList.Run(),
        new AnswerRequest.Run(),
        new SubmitLists.Run(),
        new AcceptLists.Run(),
        new ListsQuery.Answer(),
        new SubmitWeek.Run(),
        new StaffQuery.Answer(settings),
        new ConfirmData.Run(),
        new MoveStaff.Run(),
        new FinishTraining.Run(),
        new OwnTraining.Answer(),
        new AskChange.Run(settings.deadlines()),
        new EnrolmentSummaryQuery.Answer(settings.deadlines()));
  }
}
