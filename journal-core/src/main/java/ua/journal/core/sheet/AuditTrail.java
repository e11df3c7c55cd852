package ua.journal.core.sheet;

import java.util.List;
import ua.journal.core.access.AuditDraft;
import ua.journal.core.common.JournalId;

/** Turns revisions into entries for the audit chain: ids and commitments, no values. */
final class AuditTrail {
  private AuditTrail() {}

  static List<AuditDraft> of(JournalId journal, List<Revision> revisions) {
    return revisions.stream().map(revision -> draft(journal, revision)).toList();
  }

  private static AuditDraft draft(JournalId journal, Revision revision) {
    String target = revision.target() + "/" + revision.pupil() + "/" + revision.number();
    return new AuditDraft(
        revision.at(),
        revision.author().value(),
        journal.value(),
        revision.kind().name(),
        target,
        revision.command().value(),
        revision.digest());
  }
}
