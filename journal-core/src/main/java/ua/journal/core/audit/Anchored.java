package ua.journal.core.audit;

import java.util.List;

/**
 * What a check of the checkpoints found.
 *
 * @param checkpoints how many there are
 * @param last the last of them that could be read, empty for none
 * @param faults what is wrong, at most {@value #MOST}
 */
public record Anchored(long checkpoints, String last, List<Fault> faults) {
  /** Most faults that are told. */
  public static final int MOST = 20;

  /** No checkpoint, nothing wrong. */
  public static final Anchored NONE = new Anchored(0, "", List.of());

  /** Copies the list. */
  public Anchored {
    faults = List.copyOf(faults);
  }

  /**
   * One thing that is wrong.
   *
   * @param kind what
   * @param checkpoint number of the line it was found at, the first missing one for {@link
   *     Kind#LOST}
   * @param seq position in the chain it is about, 0 for none
   */
  public record Fault(Kind kind, long checkpoint, long seq) {}

  /** What can be wrong. */
  public enum Kind {
    /** The entry has another hash now than when it was signed: the chain was written anew. */
    REWRITTEN,
    /** The chain ends before the entry that was signed: its end is gone, or it is an older copy. */
    CUT_OFF,
    /** The chain says that there was a checkpoint which the file lacks or has otherwise. */
    LOST,
    /** The line is no checkpoint. */
    UNREADABLE,
    /**
     * The line does not follow the one before it: one is missing, added, or they changed places.
     */
    UNLINKED,
    /** The line speaks of another school. */
    FOREIGN,
    /** The signature is not over this line. */
    BROKEN_SIGNATURE,
    /** Nobody vouches for the key. */
    UNKNOWN_KEY,
    /** A key signs again after another had taken its place. */
    RETURNED_KEY
  }
}
