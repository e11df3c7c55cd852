package ua.journal.core;

import java.util.List;
import java.util.stream.Stream;
import ua.journal.core.access.Handler;
import ua.journal.core.access.WhoAmI;
import ua.journal.core.activation.Activate;
import ua.journal.core.activation.AddChild;
import ua.journal.core.activation.ChangeSecret;
import ua.journal.core.activation.ClassAccess;
import ua.journal.core.activation.ClassBatch;
import ua.journal.core.activation.CloseAccess;
import ua.journal.core.activation.CodeBatches;
import ua.journal.core.activation.CodeLog;
import ua.journal.core.activation.HandOverCodes;
import ua.journal.core.activation.IdleAccounts;
import ua.journal.core.activation.IssueClassCodes;
import ua.journal.core.activation.IssueStaffCodes;
import ua.journal.core.activation.ReceiveCodes;
import ua.journal.core.activation.StaffAccess;
import ua.journal.core.activation.TryCode;
import ua.journal.core.audit.LogQuery;
import ua.journal.core.audit.VerifyAudit;
import ua.journal.core.contingent.AcceptLists;
import ua.journal.core.contingent.AnswerRequest;
import ua.journal.core.contingent.AskChange;
import ua.journal.core.contingent.ClassListQuery;
import ua.journal.core.contingent.ConfirmData;
import ua.journal.core.contingent.ConfirmList;
import ua.journal.core.contingent.ContingentQuery;
import ua.journal.core.contingent.FinishTraining;
import ua.journal.core.contingent.ListsQuery;
import ua.journal.core.contingent.MoveStaff;
import ua.journal.core.contingent.OwnTraining;
import ua.journal.core.contingent.StaffQuery;
import ua.journal.core.contingent.SubmitLists;
import ua.journal.core.contingent.SubmitWeek;
import ua.journal.core.diary.DiaryQuery;
import ua.journal.core.diary.MarksQuery;
import ua.journal.core.division.DecideDivision;
import ua.journal.core.division.DivisionQuery;
import ua.journal.core.division.Divisions;
import ua.journal.core.division.ProposeDivision;
import ua.journal.core.intake.FoundSchool;
import ua.journal.core.intake.ImportLog;
import ua.journal.core.intake.ImportTables;
import ua.journal.core.intake.OpenAccounts;
import ua.journal.core.intake.SaveMapping;
import ua.journal.core.intake.SetUpProgress;
import ua.journal.core.intake.UndoImport;
import ua.journal.core.intake.UndoPreview;
import ua.journal.core.library.Acts;
import ua.journal.core.library.Documents;
import ua.journal.core.library.OpenDocument;
import ua.journal.core.library.SaveEdition;
import ua.journal.core.library.SignDocument;
import ua.journal.core.notices.MarkNoticesSeen;
import ua.journal.core.notices.OwnNotices;
import ua.journal.core.notices.UnseenNotices;
import ua.journal.core.people.AddGuardian;
import ua.journal.core.people.AnswerProposal;
import ua.journal.core.people.CardDebtsQuery;
import ua.journal.core.people.ChangeStudyForm;
import ua.journal.core.people.ChildCardQuery;
import ua.journal.core.people.ClassCardsQuery;
import ua.journal.core.people.CorrectGuardian;
import ua.journal.core.people.CorrectPupil;
import ua.journal.core.people.CorrectStay;
import ua.journal.core.people.EndGuardianRight;
import ua.journal.core.people.ExtractQuery;
import ua.journal.core.people.MovePupil;
import ua.journal.core.people.NoteCircumstance;
import ua.journal.core.people.ProposeCorrection;
import ua.journal.core.people.PupilCardQuery;
import ua.journal.core.people.PupilsQuery;
import ua.journal.core.people.VerifyCards;
import ua.journal.core.planning.CopyPlan;
import ua.journal.core.planning.DecidePlan;
import ua.journal.core.planning.PlanQuery;
import ua.journal.core.planning.PlanSources;
import ua.journal.core.planning.PlansQuery;
import ua.journal.core.planning.SavePlan;
import ua.journal.core.planning.SubmitPlan;
import ua.journal.core.readiness.ReadinessQuery;
import ua.journal.core.regulation.GradingPolicies;
import ua.journal.core.rollover.DecideTransfer;
import ua.journal.core.rollover.NextYearQuery;
import ua.journal.core.rollover.OpenNextYear;
import ua.journal.core.school.Settings;
import ua.journal.core.school.YearsQuery;
import ua.journal.core.sheet.CellBatch;
import ua.journal.core.sheet.CellHistory;
import ua.journal.core.sheet.ChangeLesson;
import ua.journal.core.sheet.ChangesQuery;
import ua.journal.core.sheet.SheetQuery;
import ua.journal.core.substitution.AbsenceClerk;
import ua.journal.core.substitution.RegisterQuery;
import ua.journal.core.substitution.SubstitutionDayQuery;
import ua.journal.core.support.AccessPoints;
import ua.journal.core.support.AnswerHelp;
import ua.journal.core.support.AskHelp;
import ua.journal.core.support.FollowHelp;
import ua.journal.core.support.HelpFigures;
import ua.journal.core.support.HelpQueue;
import ua.journal.core.support.MakeReport;
import ua.journal.core.support.OwnHelp;
import ua.journal.core.support.ProposeAccessPoint;
import ua.journal.core.support.SettleAccessPoint;
import ua.journal.core.support.Suggestions;
import ua.journal.core.support.VoteSuggestion;
import ua.journal.core.tasks.OwnTasks;
import ua.journal.core.teaching.ActivateJournals;
import ua.journal.core.teaching.AppointLeader;
import ua.journal.core.teaching.AssignTeacher;
import ua.journal.core.teaching.ExemptPupil;
import ua.journal.core.teaching.ExemptionsQuery;
import ua.journal.core.teaching.JournalsOf;
import ua.journal.core.teaching.LoadQuery;
import ua.journal.core.timetable.ChangeDraft;
import ua.journal.core.timetable.DiscardDraft;
import ua.journal.core.timetable.DraftQuery;
import ua.journal.core.timetable.DraftsQuery;
import ua.journal.core.timetable.OpenDraft;
import ua.journal.core.timetable.PreviewQuery;
import ua.journal.core.timetable.PublishDraft;
import ua.journal.core.timetable.TimetableQuery;
import ua.journal.core.today.OwnJournals;
import ua.journal.core.today.TodayQuery;
import ua.journal.core.year.ChangeYear;
import ua.journal.core.year.YearQuery;

/** The one handler of each command and query, by what the school does. */
final class Handlers {
  private Handlers() {}

  static List<Handler<?, ?>> all(GradingPolicies policies, Settings settings) {
    return Stream.of(
            everyday(policies, settings),
            school(settings),
            accounts(settings),
            people(settings),
            office(settings))
        .flatMap(List::stream)
        .toList();
  }

  /** The teacher's day and the record of it. */
  private static List<Handler<?, ?>> everyday(GradingPolicies policies, Settings settings) {
    return List.of(
        new WhoAmI.Answer(settings.access().departedReadDays()),
        new TodayQuery.Answer(),
        new OwnJournals.Answer(),
        new SheetQuery.Answer(policies, settings),
        new ChangesQuery.Answer(),
        new CellHistory.Answer(),
        new CellBatch.Run(policies, settings),
        new ChangeLesson.Run(),
        new DiaryQuery.Answer(settings),
        new MarksQuery.Answer(settings),
        new SubstitutionDayQuery.Answer(settings),
        new AbsenceClerk(settings),
        new RegisterQuery.Answer(settings),
        new PlanQuery.Answer(settings),
        new PlansQuery.Answer(settings),
        new PlanSources.Answer(),
        new SavePlan.Run(),
        new SubmitPlan.Run(),
        new DecidePlan.Run(),
        new CopyPlan.Run(),
        new VerifyAudit.Answer(),
        new LogQuery.Answer(),
        new OwnNotices.Answer(),
        new UnseenNotices.Answer(),
        new MarkNoticesSeen.Run());
  }

  /** Load, timetable, year and import. */
  private static List<Handler<?, ?>> school(Settings settings) {
    return List.of(
        new JournalsOf.Answer(settings.access().departedReadDays()),
        new YearsQuery.Answer(),
        new FoundSchool.Run(),
        new SetUpProgress.Answer(),
        new ImportLog.Answer(),
        new UndoPreview.Answer(),
        new UndoImport.Run(),
        new SaveMapping.Run(),
        new ImportTables.Run(),
        new OpenAccounts.Run(),
        new YearQuery.Answer(),
        new ChangeYear.Run(),
        new NextYearQuery.Answer(),
        new DecideTransfer.Run(),
        new OpenNextYear.Run(),
        new Divisions.Answer(),
        new DivisionQuery.Answer(settings),
        new ProposeDivision.Run(settings),
        new DecideDivision.Run(settings),
        new LoadQuery.Answer(),
        new ActivateJournals.Run(),
        new AssignTeacher.Run(),
        new AppointLeader.Run(),
        new ExemptionsQuery.Answer(),
        new ExemptPupil.Run(),
        new TimetableQuery.Answer(),
        new DraftsQuery.Answer(),
        new DraftQuery.Answer(),
        new PreviewQuery.Answer(),
        new OpenDraft.Run(),
        new ChangeDraft.Run(),
        new DiscardDraft.Run(),
        new PublishDraft.Run());
  }

  /** Codes and accounts. */
  private static List<Handler<?, ?>> accounts(Settings settings) {
    int codeDays = settings.access().codeDays();
    int departedReadDays = settings.access().departedReadDays();
    return List.of(
        new StaffAccess.Answer(),
        new ClassAccess.Answer(),
        new CodeLog.Answer(),
        new IssueStaffCodes.Run(codeDays),
        new IssueClassCodes.Run(codeDays),
        new AddChild.Run(),
        new CodeBatches.Answer(),
        new HandOverCodes.Run(),
        new ClassBatch.Answer(),
        new ReceiveCodes.Run(codeDays),
        new IdleAccounts.Answer(departedReadDays),
        new CloseAccess.Run(departedReadDays),
        new TryCode.Run(),
        new Activate.Run(),
        new ChangeSecret.Run());
  }

  /** People and their cards. */
  private static List<Handler<?, ?>> people(Settings settings) {
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
        new ChangeStudyForm.Run(settings.deadlines()),
        new NoteCircumstance.Run(),
        new ClassCardsQuery.Answer(settings.deadlines()),
        new CardDebtsQuery.Answer(settings.deadlines()),
        new AskChange.Run(settings.deadlines()),
        new ContingentQuery.Answer(settings.deadlines()));
  }

  /** Help, documents and readiness. */
  private static List<Handler<?, ?>> office(Settings settings) {
    return List.of(
        new OwnHelp.Answer(settings),
        new AskHelp.Run(settings),
        new FollowHelp.Run(settings),
        new HelpQueue.Answer(),
        new HelpFigures.Answer(),
        new Suggestions.Answer(),
        new VoteSuggestion.Run(),
        new AnswerHelp.Run(settings),
        new MakeReport.Run(),
        new AccessPoints.Answer(),
        new ProposeAccessPoint.Run(),
        new SettleAccessPoint.Run(),
        new Documents.Answer(settings),
        new Acts.Answer(settings),
        new OpenDocument.Answer(settings),
        new SaveEdition.Run(),
        new SignDocument.Run(settings),
        new ReadinessQuery.Answer(settings),
        new OwnTasks.Answer(settings));
  }
}
