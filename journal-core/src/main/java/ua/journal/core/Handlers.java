package ua.journal.core;

import java.util.List;
import java.util.stream.Stream;
import ua.journal.core.access.AccessHandlers;
import ua.journal.core.access.Handler;
import ua.journal.core.activation.ActivationHandlers;
import ua.journal.core.activation.CodeTerms;
import ua.journal.core.audit.AuditHandlers;
import ua.journal.core.diary.DiaryHandlers;
import ua.journal.core.documents.DocumentHandlers;
import ua.journal.core.enrolment.EnrolmentHandlers;
import ua.journal.core.groups.GroupHandlers;
import ua.journal.core.imports.ImportHandlers;
import ua.journal.core.notices.NoticesHandlers;
import ua.journal.core.people.PeopleHandlers;
import ua.journal.core.planning.PlanningHandlers;
import ua.journal.core.readiness.ReadinessHandlers;
import ua.journal.core.register.RegisterHandlers;
import ua.journal.core.rollover.RolloverHandlers;
import ua.journal.core.school.SchoolHandlers;
import ua.journal.core.school.Settings;
import ua.journal.core.sheet.SheetHandlers;
import ua.journal.core.substitution.SubstitutionHandlers;
import ua.journal.core.support.SupportHandlers;
import ua.journal.core.tasks.TasksHandlers;
import ua.journal.core.teaching.TeachingHandlers;
import ua.journal.core.timetable.TimetableHandlers;
import ua.journal.core.today.TodayHandlers;
import ua.journal.core.year.YearHandlers;

/** The one handler of each command and query, room by room. */
final class Handlers {
  private Handlers() {}

  static List<Handler<?, ?>> all(Settings settings) {
    int departedReadDays = settings.access().departedReadDays();
    return Stream.of(
            AccessHandlers.all(departedReadDays),
            AuditHandlers.all(),
            NoticesHandlers.all(),
            SchoolHandlers.all(),
            TimetableHandlers.all(),
            SubstitutionHandlers.all(settings),
            PlanningHandlers.all(settings),
            ActivationHandlers.all(
                new CodeTerms(settings.access().codeDays(), settings.access().reissueHours()),
                departedReadDays),
            TeachingHandlers.all(settings),
            GroupHandlers.all(settings),
            RegisterHandlers.all(),
            SheetHandlers.all(settings),
            TodayHandlers.all(),
            DiaryHandlers.all(settings),
            PeopleHandlers.all(settings),
            ImportHandlers.all(),
            SupportHandlers.all(settings),
            DocumentHandlers.all(settings),
            YearHandlers.all(),
            RolloverHandlers.all(),
            EnrolmentHandlers.all(settings),
            ReadinessHandlers.all(settings),
            TasksHandlers.all(settings))
        .flatMap(List::stream)
        .toList();
  }
}
