package ua.journal.core.support;

import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.journal.core.access.AuditDraft;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Role;
import ua.journal.core.activation.ActivationStore;
import ua.journal.core.activation.PersonAccess;
import ua.journal.core.audit.KeptCheck;
import ua.journal.core.notices.Notice;
import ua.journal.core.notices.NoticeKind;
import ua.journal.core.notices.Notices;

/**
 * Command: the program puts a check of the record on record, and tells head and administrators when
 * something is not as it was written (R-SEC-06).
 *
 * @param check what it found
 */
public record RecordCheck(KeptCheck check) implements Command<Void> {
  private static final Set<Role> TOLD = Set.of(Role.HEAD, Role.ADMIN);

  @Override
  public Operation operation() {
    return Operation.RECORD_CHECK;
  }

  /** Runs {@link RecordCheck}. */
  static final class Run implements Handler<RecordCheck, Outcome<Void>> {
    @Override
    public Class<RecordCheck> type() {
      return RecordCheck.class;
    }

    @Override
    public Outcome<Void> handle(RecordCheck request, RequestContext context) {
      KeptCheck check = request.check();
      context.record(
          new AuditDraft(
              context.now(),
              context.person().value(),
              0,
              KeptCheck.OPERATION,
              check.target(),
              null,
              ""));
      if (!check.intact()) {
        Notices.tell(context, notices(context));
      }
      return Outcome.done();
    }

    private static List<Notice> notices(RequestContext context) {
      return context.port(ActivationStore.class).staff(context.school(), context.today()).stream()
          .filter(each -> TOLD.contains(each.role()))
          .map(PersonAccess::person)
          .distinct()
          .map(each -> Notices.of(context, each, NoticeKind.RECORD_BROKEN, Map.of(), ""))
          .toList();
    }
  }
}
