package ua.journal.core.access;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apiguardian.api.API;
import ua.journal.core.common.IdSource;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.common.Transaction;

/**
 * What a handler works with: the caller, the moment, the transaction, and the record it adds to.
 * Lives as long as one request, on one thread.
 *
 * @param caller the caller's standing to the target, already judged
 * @param now the school's local time
 * @param ids source of identifiers
 * @param transaction gives the ports
 * @param entries what goes on record; the gate appends it when the handler has done its work
 */
@API(status = API.Status.INTERNAL)
public record RequestContext(
    CallerFacts caller,
    LocalDateTime now,
    IdSource ids,
    Transaction transaction,
    List<AuditDraft> entries) {
  /**
   * Has something outside the journals put on record: who, when, what, to whom.
   *
   * @param operation what was done, not null
   * @param target what was changed, as ids, at most 120 characters, not null
   */
  public void record(Operation operation, String target) {
    record(operation.name(), 0, target);
  }

  /**
   * Has something put on record that happened in a journal.
   *
   * @param operation what was done, not null
   * @param journal where, not null
   * @param target what was changed, as ids, at most 120 characters, not null
   */
  public void record(Operation operation, JournalId journal, String target) {
    record(operation.name(), journal.value(), target);
  }

  /**
   * Has something put on record under a name of its own.
   *
   * @param operation what was done, at most 40 characters, not null
   * @param target what was changed, as ids, at most 120 characters, not null
   */
  public void record(String operation, String target) {
    record(operation, 0, target);
  }

  private void record(String operation, long journal, String target) {
    record(new AuditDraft(now, person().value(), journal, operation, target, null, ""));
  }

  /**
   * Has an entry put on record.
   *
   * @param entry the entry, not null
   */
  public void record(AuditDraft entry) {
    entries.add(entry);
  }

  /**
   * Returns a port of this transaction.
   *
   * @param <P> type of the port
   * @param type the port's interface, not null
   * @return the port, never null
   */
  public <P> P port(Class<P> type) {
    return transaction.port(type);
  }

  /**
   * Returns the caller.
   *
   * @return the person's id, never null
   */
  public PersonId person() {
    return caller.person();
  }

  /**
   * Returns the caller's school.
   *
   * @return the school's id, never null
   */
  public SchoolId school() {
    return caller.school();
  }

  /**
   * Returns the day at the school.
   *
   * @return the date, never null
   */
  public LocalDate today() {
    return now.toLocalDate();
  }
}
