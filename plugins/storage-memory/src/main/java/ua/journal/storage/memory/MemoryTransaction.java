package ua.journal.storage.memory;

import java.util.Map;
import java.util.function.Function;
import ua.journal.core.access.AccessStore;
import ua.journal.core.access.CommandStore;
import ua.journal.core.access.CredentialStore;
import ua.journal.core.activation.ActivationStore;
import ua.journal.core.activation.BatchStore;
import ua.journal.core.audit.AuditStore;
import ua.journal.core.audit.LogStore;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.Transaction;
import ua.journal.core.diary.DiaryStore;
import ua.journal.core.documents.DocumentStore;
import ua.journal.core.enrolment.EnrolmentStore;
import ua.journal.core.enrolment.RequestStore;
import ua.journal.core.enrolment.StaffStore;
import ua.journal.core.groups.GroupStore;
import ua.journal.core.imports.ImportTraceStore;
import ua.journal.core.imports.JoinStore;
import ua.journal.core.imports.UndoStore;
import ua.journal.core.notices.NoticeStore;
import ua.journal.core.people.CardStore;
import ua.journal.core.people.CircumstanceStore;
import ua.journal.core.people.PeopleStore;
import ua.journal.core.people.ProposalStore;
import ua.journal.core.people.StudyFormStore;
import ua.journal.core.planning.PlanStore;
import ua.journal.core.readiness.ReadinessStore;
import ua.journal.core.register.ExternalIdStore;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.rollover.RolloverStore;
import ua.journal.core.school.SchoolStore;
import ua.journal.core.sheet.SheetStore;
import ua.journal.core.substitution.SubstitutionStore;
import ua.journal.core.support.AccessPointStore;
import ua.journal.core.support.HelpStore;
import ua.journal.core.support.PluginStore;
import ua.journal.core.teaching.ExemptionStore;
import ua.journal.core.teaching.LoadStore;
import ua.journal.core.teaching.TeachingStore;
import ua.journal.core.timetable.TimetableStore;
import ua.journal.core.today.TodayStore;
import ua.journal.core.year.YearStore;

/** Hands out the ports of one draft. */
record MemoryTransaction(Draft draft) implements Transaction {
  private static final Map<Class<?>, Function<Draft, ?>> PORTS =
      Map.ofEntries(
          Map.entry(AccessStore.class, AccessRoom::new),
          Map.entry(SheetStore.class, SheetRoom::new),
          Map.entry(AuditStore.class, AuditRoom::new),
          Map.entry(LogStore.class, LogRoom::new),
          Map.entry(SchoolStore.class, SchoolRoom::new),
          Map.entry(TeachingStore.class, TeachingRoom::new),
          Map.entry(TodayStore.class, TodayRoom::new),
          Map.entry(PlanStore.class, PlanRoom::new),
          Map.entry(DiaryStore.class, DiaryRoom::new),
          Map.entry(YearStore.class, YearRoom::new),
          Map.entry(RolloverStore.class, RolloverRoom::new),
          Map.entry(ExternalIdStore.class, ExternalIdRoom::new),
          Map.entry(RegisterStore.class, RegisterRoom::new),
          Map.entry(UndoStore.class, UndoRoom::new),
          Map.entry(ActivationStore.class, ActivationRoom::new),
          Map.entry(BatchStore.class, BatchRoom::new),
          Map.entry(NoticeStore.class, NoticeRoom::new),
          Map.entry(PeopleStore.class, PeopleRoom::new),
          Map.entry(CardStore.class, CardRoom::new),
          Map.entry(ProposalStore.class, ProposalRoom::new),
          Map.entry(StudyFormStore.class, StudyFormRoom::new),
          Map.entry(CircumstanceStore.class, CircumstanceRoom::new),
          Map.entry(EnrolmentStore.class, EnrolmentRoom::new),
          Map.entry(CredentialStore.class, CredentialRoom::new),
          Map.entry(CommandStore.class, CommandRoom::new),
          Map.entry(StaffStore.class, StaffRoom::new),
          Map.entry(RequestStore.class, RequestRoom::new),
          Map.entry(SubstitutionStore.class, SubstitutionRoom::new),
          Map.entry(HelpStore.class, HelpRoom::new),
          Map.entry(AccessPointStore.class, AccessPointRoom::new),
          Map.entry(PluginStore.class, PluginRoom::new),
          Map.entry(DocumentStore.class, DocumentRoom::new),
          Map.entry(ReadinessStore.class, ReadinessRoom::new),
          Map.entry(GroupStore.class, GroupRoom::new),
          Map.entry(LoadStore.class, LoadRoom::new),
          Map.entry(ExemptionStore.class, ExemptionRoom::new),
          Map.entry(TimetableStore.class, TimetableRoom::new),
          Map.entry(JoinStore.class, JoinRoom::new),
          Map.entry(ImportTraceStore.class, ImportTraceRoom::new));

  @Override
  public <P> P port(Class<P> port) {
    draft.requireOpen();
    Function<Draft, ?> room = PORTS.get(port);
    if (room == null) {
      throw new JournalException(ErrorCode.INTERNAL, "No port " + port.getSimpleName());
    }
    return port.cast(room.apply(draft));
  }
}
