package ua.journal.core;

import java.util.List;
import ua.journal.core.access.Handler;
import ua.journal.core.contingent.AcceptLists;
import ua.journal.core.contingent.AnswerRequest;
import ua.journal.core.contingent.AskChange;
import ua.journal.core.contingent.ClassListQuery;
import ua.journal.core.contingent.ConfirmList;
import ua.journal.core.contingent.ContingentQuery;
import ua.journal.core.contingent.ListsQuery;
import ua.journal.core.contingent.SubmitLists;
import ua.journal.core.contingent.SubmitWeek;
import ua.journal.core.people.AddGuardian;
import ua.journal.core.people.AnswerProposal;
import ua.journal.core.people.CardDebtsQuery;
import ua.journal.core.people.ChangeStudyForm;
import ua.journal.core.people.ChildCardQuery;
import ua.journal.core.people.ClassCardsQuery;
import ua.journal.core.people.CorrectGuardian;
import ua.journal.core.people.EndGuardianRight;
import ua.journal.core.people.ExtractQuery;
import ua.journal.core.people.MovePupil;
import ua.journal.core.people.ProposeCorrection;
import ua.journal.core.people.PupilCardQuery;
import ua.journal.core.people.PupilsQuery;
import ua.journal.core.people.VerifyCards;
import ua.journal.core.school.Deadlines;

/** Handlers of the rooms about pupils, their cards and the contingent. */
final class ListHandlers {
  private ListHandlers() {}

  static List<Handler<?, ?>> of(Deadlines deadlines) {
    return List.of(
        new PupilsQuery.Answer(),
        new PupilCardQuery.Answer(deadlines),
        new MovePupil.Run(),
        new ChangeStudyForm.Run(deadlines),
        new ClassCardsQuery.Answer(deadlines),
        new CardDebtsQuery.Answer(deadlines),
        new VerifyCards.Run(),
        new CorrectGuardian.Run(),
        new AddGuardian.Run(),
        new EndGuardianRight.Run(),
        new ChildCardQuery.Answer(),
        new ProposeCorrection.Run(),
        new AnswerProposal.Run(),
        new ExtractQuery.Answer(),
        new ClassListQuery.Answer(),
        new ConfirmList.Run(),
        new AskChange.Run(deadlines),
        new AnswerRequest.Run(),
        new ContingentQuery.Answer(deadlines),
        new SubmitLists.Run(),
        new AcceptLists.Run(),
        new ListsQuery.Answer(),
        new SubmitWeek.Run());
  }
}
