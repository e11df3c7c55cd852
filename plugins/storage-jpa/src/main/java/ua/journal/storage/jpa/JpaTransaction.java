package ua.journal.storage.jpa;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import ua.journal.core.access.AccessStore;
import ua.journal.core.activation.ActivationStore;
import ua.journal.core.audit.AuditStore;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.Transaction;
import ua.journal.core.diary.DiaryStore;
import ua.journal.core.intake.ImportTraceStore;
import ua.journal.core.intake.IntakeStore;
import ua.journal.core.planning.PlanStore;
import ua.journal.core.school.SchoolStore;
import ua.journal.core.sheet.SheetStore;
import ua.journal.core.substitution.SubstitutionStore;
import ua.journal.core.teaching.TeachingStore;
import ua.journal.core.today.TodayStore;

/** One transaction and its ports, each made when first asked for. */
final class JpaTransaction implements Transaction {
  private final EntityManager entities;
  private final Sql sql;
  private final Vendor vendor;
  private final SheetCache cache;
  private final Map<Class<?>, Object> ports = new HashMap<>();

  JpaTransaction(EntityManager entities, Sql sql, Vendor vendor, SheetCache cache) {
    this.entities = entities;
    this.sql = sql;
    this.vendor = vendor;
    this.cache = cache;
  }

  Sql sql() {
    return sql;
  }

  @Override
  public <P> P port(Class<P> port) {
    return port.cast(ports.computeIfAbsent(port, this::make));
  }

  private Object make(Class<?> port) {
    if (port == AccessStore.class) {
      return new JpaAccessStore(entities, sql);
    }
    if (port == SheetStore.class) {
      return new JpaSheetStore(sql, cache);
    }
    if (port == AuditStore.class) {
      return new JpaAuditStore(sql, vendor);
    }
    if (port == SchoolStore.class) {
      return new JpaSchoolStore(entities, sql);
    }
    if (port == TeachingStore.class) {
      return new JpaTeachingStore(sql);
    }
    if (port == TodayStore.class) {
      return new JpaTodayStore(sql);
    }
    if (port == DiaryStore.class) {
      return new JpaDiaryStore(sql);
    }
    if (port == PlanStore.class) {
      return new JpaPlanStore(sql);
    }
    if (port == ActivationStore.class) {
      return new JpaActivationStore(sql);
    }
    if (port == ImportTraceStore.class) {
      return new JpaImportTraceStore(sql);
    }
    if (port == SubstitutionStore.class) {
      return new JpaSubstitutionStore(sql);
    }
    if (port == IntakeStore.class) {
      return new JpaIntakeStore(sql);
    }
    throw new JournalException(ErrorCode.INTERNAL, "The storage jpa has no port " + port.getName());
  }
}
