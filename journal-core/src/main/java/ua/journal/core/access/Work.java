package ua.journal.core.access;

import java.time.LocalDate;
import java.time.LocalDateTime;
import ua.journal.core.common.IdSource;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.common.Transaction;

/**
 * What a handler works with: the caller, the moment and the transaction. Lives as long as one
 * request, on one thread.
 *
 * @param standing the caller's standing to the target, already judged
 * @param now the school's local time
 * @param ids source of identifiers
 * @param transaction gives the ports
 */
public record Work(Standing standing, LocalDateTime now, IdSource ids, Transaction transaction) {
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
    return standing.person();
  }

  /**
   * Returns the caller's school.
   *
   * @return the school's id, never null
   */
  public SchoolId school() {
    return standing.school();
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
