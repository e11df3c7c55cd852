package ua.journal.core;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.AuditDraft;
import ua.journal.core.access.CallerFacts;
import ua.journal.core.access.Decision;
import ua.journal.core.access.Request;
import ua.journal.core.access.Target;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.SchoolId;

/**
 * A refused access on its way to the record. The refused transaction is rolled back, so the entry
 * is written in one of its own. Lives as long as one request, on one thread.
 */
final class Denial {
  private @Nullable SchoolId school;
  private @Nullable AuditDraft draft;

  JournalException of(
      Request<?> request, CallerFacts caller, LocalDateTime now, Decision decision) {
    school = caller.school();
    long journal = 0;
    String about = "";
    if (request.target() instanceof Target.Journal target) {
      journal = target.id().value();
    } else if (request.target() instanceof Target.SchoolClass target) {
      about = " class " + target.id();
    } else if (request.target() instanceof Target.Pupil target) {
      about = " " + target.id();
    }
    draft =
        new AuditDraft(
            now, caller.person().value(), journal, "DENIED", request.operation() + about, null, "");
    return decision == Decision.DENY_KIND
        ? new JournalException(ErrorCode.NOT_ALLOWED, request.operation() + " is not allowed")
        : new JournalException(ErrorCode.NOT_FOUND, "Nothing to be seen there");
  }

  void putOnRecord(Denials denials, JournalStore store) {
    SchoolId where = school;
    AuditDraft what = draft;
    if (where != null && what != null) {
      denials.record(store, where, what);
    }
  }
}
