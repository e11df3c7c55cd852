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
   * Reads back the rows this transaction has written since it was last asked, as they stand, for
   * the entry that comes next; they are stored with it.
   *
   * @param school whose rows, not null
   * @return commitment to them, 64 hex digits; empty when none was written, or where nobody can
   *     reach them but through the program
   */
  String settle(SchoolId school);

  /**
   * Compares all rows the chain commits to with what it last said about them, and what is derived
   * from the chain with the chain. Rows written meanwhile are left to the next comparison.
   *
   * @param school whose rows, not null
   * @param head the chain's end as far as it was checked, not null
   * @param most how many differences to name
   * @return what was found, never null
   */
  Compared compare(SchoolId school, ChainHead head, int most);

  /**
   * An entry beside what it commits to.
   *
   * @param entry the entry
   * @param found digest recomputed from the stored revision, empty when there is none
   * @param facts digest recomputed from the stored facts, empty when there are none
   */
  record Witnessed(AuditEntry entry, String found, String facts) {
    /** Whether it is the entry after this one, and what it commits to is still there. */
    boolean follows(String previous, long seq) {
      return entry.seq() == seq + 1
          && entry.hash().equals(Chain.hashOf(previous, entry))
          && entry.digest().equals(found)
          && entry.facts().equals(facts);
    }
  }

  /**
   * What a comparison found.
   *
   * @param differing how many rows differ
   * @param named the first of them
   */
  record Compared(long differing, List<Difference> named) {}
}
