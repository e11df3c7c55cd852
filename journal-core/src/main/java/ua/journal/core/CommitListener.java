package ua.journal.core;

/**
 * Hears what the journal has done, for hosts: live pages, notices by mail, another system beside.
 * Called on the thread of the command after its transaction was committed, in the order of
 * registration, for each command that was done, never for one that was refused, repeated or found
 * nothing to do. The process may end between commit and call, so a listener that must not miss
 * anything reads the audit record. Must be thread-safe and quick; what it throws is logged and
 * changes nothing.
 */
@FunctionalInterface
public interface CommitListener {
  /**
   * Hears of one command.
   *
   * @param event what was done, not null
   */
  void committed(Committed event);
}
