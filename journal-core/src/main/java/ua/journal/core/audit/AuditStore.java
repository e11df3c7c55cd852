package ua.journal.core.audit;

import java.util.List;
import java.util.Optional;
import ua.journal.core.common.SchoolId;

/** Port: the append-only chain of one school. */
public interface AuditStore {
  /**
   * Locks the head of the chain until the transaction ends and returns it.
   *
   * @param school whose chain, not null
   * @return the head, never null
   */
  ChainHead lockHead(SchoolId school);

  /**
   * Stores entries and the new head.
   *
   * @param school whose chain, not null
   * @param head the new head, not null
   * @param entries entries in order, not null
   */
  void append(SchoolId school, ChainHead head, List<AuditEntry> entries);

  /**
   * Reads the head without locking it.
   *
   * @param school whose chain, not null
   * @return the head; empty when the school's is lost, which no transaction of ours does
   */
  Optional<ChainHead> head(SchoolId school);

  /**
   * Reads a page of the chain, each entry with the digest of the revision found beside it now.
   *
   * @param school whose chain, not null
   * @param after position after which to read
   * @param limit most entries to return
   * @return entries in order, never null
   */
  List<Witnessed> page(SchoolId school, long after, int limit);

  /**
   * Counts current marks, absences and lesson records that differ from their last revision (a
   * lesson without a revision has an empty record), and revisions which no entry of the chain
   * commits to: a forged mark with a forged history beside it.
   *
   * @param school the school, not null
   * @return 0 when the tables agree with their history
   */
  long drift(SchoolId school);

  /**
   * An entry beside what it commits to.
   *
   * @param entry the entry
   * @param found digest recomputed from the stored revision, empty when there is none
   */
  record Witnessed(AuditEntry entry, String found) {
    /** Whether it is the entry after this one, and what it commits to is still there. */
    boolean follows(String previous, long seq) {
      return entry.seq() == seq + 1
          && entry.hash().equals(Chain.hashOf(previous, entry))
          && entry.digest().equals(found);
    }
  }
}
