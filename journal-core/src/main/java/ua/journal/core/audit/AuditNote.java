package ua.journal.core.audit;

import java.util.List;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Work;

/** One entry about something outside the journals: who, when, what, to whom. */
public final class AuditNote {
  private AuditNote() {}

  /**
   * Puts an entry on record; called last in a transaction, because it takes the chain's lock.
   *
   * @param work caller, moment, transaction, not null
   * @param operation what was done, not null
   * @param target what was changed, as ids, at most 120 characters
   */
  public static void write(Work work, Operation operation, String target) {
    write(work, operation, List.of(target));
  }

  /**
   * Puts an entry for each target on record, as one; called last in a transaction.
   *
   * @param work caller, moment, transaction, not null
   * @param operation what was done, not null
   * @param targets what was changed, each as ids, at most 120 characters
   */
  public static void write(Work work, Operation operation, List<String> targets) {
    List<AuditDraft> drafts =
        targets.stream()
            .map(
                target ->
                    new AuditDraft(
                        work.now(), work.person().value(), 0, operation.name(), target, null, ""))
            .toList();
    Chain.append(work.port(AuditStore.class), work.school(), drafts);
  }
}
