package ua.journal.core.people;

import java.util.List;
import ua.journal.core.access.Handler;
import ua.journal.core.school.Settings;

/** The handlers of this room, for the gate alone. */
public final class PeopleHandlers {
  private PeopleHandlers() {}

  /**
   * Lists one handler for each command and query of the room.
   *
   * @param settings the school's conventions, not null
   * @return the handlers, never null
   */
  public static List<Handler<?, ?>> all(Settings settings) {
    return List.of(
        new PupilsQuery.Answer(),
        new PupilCardQuery.Answer(settings.deadlines()),
        new MovePupil.Run(),
        new CorrectStay.Run(),
        new CorrectPupil.Run(),
        new VerifyCards.Run(),
        new CorrectGuardian.Run(),
        new AddGuardian.Run(),
        new EndGuardianRight.Run(),
        new ChildCardQuery.Answer(),
        new ProposeCorrection.Run(),
        new AnswerProposal.Run(),
        new ExtractQuery.Answer(),
        new ChangeStudyForm.Run(settings.deadlines()),
        new NoteCircumstance.Run(),
        new ClassCardsQuery.Answer(settings.deadlines()),
        new CardDebtsQuery.Answer(settings.deadlines()));
  }
}
