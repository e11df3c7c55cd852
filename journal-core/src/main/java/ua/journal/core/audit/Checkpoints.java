package ua.journal.core.audit;

import java.util.stream.Stream;
import org.apiguardian.api.API;
import ua.journal.core.common.SchoolId;

/**
 * Port: the checkpoints a host keeps outside the database, given to the journal by whoever makes
 * it. Thread-safe.
 */
@API(status = API.Status.STABLE)
public interface Checkpoints {
  /**
   * Reads the lines kept of a school, the oldest first, as they are found.
   *
   * @param school whose chain, not null
   * @return lines, never null; whoever asked closes the stream
   */
  Stream<String> lines(SchoolId school);

  /**
   * Checks a signature.
   *
   * @param checkpoint the checkpoint with its signature, not null
   * @return whose it is, never null
   */
  Verdict verify(Checkpoint checkpoint);

  /**
   * Keeps none: for programs that verify the chain by itself alone.
   *
   * @return a port without checkpoints, never null
   */
  static Checkpoints none() {
    return new Checkpoints() {
      @Override
      public Stream<String> lines(SchoolId school) {
        return Stream.empty();
      }

      @Override
      public Verdict verify(Checkpoint checkpoint) {
        return Verdict.UNKNOWN_KEY;
      }
    };
  }

  /** What a signature is worth. */
  enum Verdict {
    /** It was made with a key of this installation over just this. */
    GOOD,
    /** The key is known, the signature is not over this. */
    BROKEN,
    /** Nobody here vouches for the key. */
    UNKNOWN_KEY
  }
}
