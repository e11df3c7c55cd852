package ua.journal.storage.memory;

import java.util.ArrayList;
import java.util.List;
import ua.journal.core.audit.AuditEntry;
import ua.journal.core.audit.Chain;
import ua.journal.core.audit.ChainHead;

/** The chain of one school. */
final class AuditBook {
  static final AuditBook EMPTY = new AuditBook(List.of(), new ChainHead(0, Chain.GENESIS));

  final List<AuditEntry> entries;
  ChainHead head;

  private AuditBook(List<AuditEntry> entries, ChainHead head) {
    this.entries = new ArrayList<>(entries);
    this.head = head;
  }

  AuditBook copy() {
    return new AuditBook(entries, head);
  }
}
