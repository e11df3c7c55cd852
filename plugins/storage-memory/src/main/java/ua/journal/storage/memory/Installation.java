package ua.journal.storage.memory;

import java.util.Map;
import ua.journal.core.access.Account;
import ua.journal.core.activation.Activation;

/**
 * Everything stored at one moment; nothing in it changes any more.
 *
 * @param schools structure by school
 * @param sheets sheets by journal
 * @param audits chains by school
 * @param accounts accounts by login, in the order of their creation
 * @param activations activation codes by selector, in the order of their issue
 */
record Installation(
    Map<Long, SchoolBook> schools,
    Map<Long, SheetBook> sheets,
    Map<Long, AuditBook> audits,
    Map<String, Account> accounts,
    Map<String, Activation> activations) {
  static final Installation EMPTY =
      new Installation(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
}
