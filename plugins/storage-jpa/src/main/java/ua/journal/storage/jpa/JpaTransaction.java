package ua.journal.storage.jpa;

import java.util.HashMap;
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

/** One transaction and its ports, each made when first asked for. */
final class JpaTransaction implements Transaction {
  private static final Map<Class<?>, Function<JpaTransaction, ?>> PORTS =
      Map.ofEntries(
          Map.entry(AccessStore.class, tx -> new JpaAccessStore(tx.sql)),
          Map.entry(SheetStore.class, tx -> new JpaSheetStore(tx.sql, tx.cache)),
          Map.entry(AuditStore.class, tx -> new JpaAuditStore(tx.sql, tx.vendor)),
          Map.entry(LogStore.class, tx -> new JpaLogStore(tx.sql)),
          Map.entry(SchoolStore.class, tx -> new JpaSchoolStore(tx.sql)),
          Map.entry(TeachingStore.class, tx -> new JpaTeachingStore(tx.sql, tx.cache.tallies())),
          Map.entry(TodayStore.class, tx -> new JpaTodayStore(tx.sql, tx.cache.tallies())),
          Map.entry(DiaryStore.class, tx -> new JpaDiaryStore(tx.sql)),
          Map.entry(PlanStore.class, tx -> new JpaPlanStore(tx.sql, tx.cache.tallies())),
          Map.entry(ActivationStore.class, tx -> new JpaActivationStore(tx.sql)),
          Map.entry(JoinStore.class, tx -> new JpaJoinStore(tx.sql)),
          Map.entry(ImportTraceStore.class, tx -> new JpaImportTraceStore(tx.sql)),
          Map.entry(BatchStore.class, tx -> new JpaBatchStore(tx.sql)),
          Map.entry(NoticeStore.class, tx -> new JpaNoticeStore(tx.sql)),
          Map.entry(PeopleStore.class, tx -> new JpaPeopleStore(tx.sql)),
          Map.entry(CardStore.class, tx -> new JpaCardStore(tx.sql)),
          Map.entry(ProposalStore.class, tx -> new JpaProposalStore(tx.sql)),
          Map.entry(CircumstanceStore.class, tx -> new JpaCircumstanceStore(tx.sql)),
          Map.entry(StudyFormStore.class, tx -> new JpaStudyFormStore(tx.sql)),
          Map.entry(EnrolmentStore.class, tx -> new JpaEnrolmentStore(tx.sql)),
          Map.entry(CredentialStore.class, tx -> new JpaCredentialStore(tx.sql)),
          Map.entry(CommandStore.class, tx -> new JpaCommandStore(tx.sql)),
          Map.entry(StaffStore.class, tx -> new JpaStaffStore(tx.sql)),
          Map.entry(RequestStore.class, tx -> new JpaRequestStore(tx.sql)),
          Map.entry(
              SubstitutionStore.class, tx -> new JpaSubstitutionStore(tx.sql, tx.cache.tallies())),
          Map.entry(HelpStore.class, tx -> new JpaHelpStore(tx.sql)),
          Map.entry(AccessPointStore.class, tx -> new JpaAccessPointStore(tx.sql)),
          Map.entry(PluginStore.class, tx -> new JpaPluginStore(tx.sql)),
          Map.entry(DocumentStore.class, tx -> new JpaDocumentStore(tx.sql)),
          Map.entry(ReadinessStore.class, tx -> new JpaReadinessStore(tx.sql)),
          Map.entry(YearStore.class, tx -> new JpaYearStore(tx.sql)),
          Map.entry(RolloverStore.class, tx -> new JpaRolloverStore(tx.sql)),
          Map.entry(GroupStore.class, tx -> new JpaGroupStore(tx.sql)),
          Map.entry(LoadStore.class, tx -> new JpaLoadStore(tx.sql)),
          Map.entry(ExemptionStore.class, tx -> new JpaExemptionStore(tx.sql)),
          Map.entry(TimetableStore.class, tx -> new JpaTimetableStore(tx.sql)),
          Map.entry(UndoStore.class, tx -> new JpaUndoStore(tx.sql)),
          Map.entry(ExternalIdStore.class, tx -> new JpaExternalIdStore(tx.sql)),
          Map.entry(RegisterStore.class, tx -> new JpaRegisterStore(tx.sql)));

  private final Sql sql;
  private final Vendor vendor;
  private final SheetCache cache;
  private final Map<Class<?>, Object> ports = new HashMap<>();

  JpaTransaction(Sql sql, Vendor vendor, SheetCache cache) {
    this.sql = sql;
    this.vendor = vendor;
    this.cache = cache;
  }

  Sql sql() {
    return sql;
  }

  @Override
  public <P> P port(Class<P> port) {
    sql.requireOpen();
    return port.cast(ports.computeIfAbsent(port, this::make));
  }

  private Object make(Class<?> port) {
    Function<JpaTransaction, ?> store = PORTS.get(port);
    if (store == null) {
      throw new JournalException(
          ErrorCode.INTERNAL, "The storage jpa has no port " + port.getName());
    }
    return store.apply(this);
  }
}
