package ua.journal.core.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.journal.core.audit.Anchored.Kind;
import ua.journal.core.common.SchoolId;

/**
 * Walks the checkpoints beside the chain, both in order, and keeps one of each in memory: does
 * every signed head stand where it stood (R-SEC-06)? On one thread.
 */
final class CheckpointCheck implements AutoCloseable {
  private final Checkpoints kept;
  private final SchoolId school;
  private final Stream<String> stream;
  private final Iterator<String> lines;
  private final List<Anchored.Fault> faults = new ArrayList<>();
  private final Set<String> formerKeys = new HashSet<>();

  private @Nullable Checkpoint waiting;
  private @Nullable Checkpoint last;
  private long count;
  private String key = "";
  private long compared;
  private String comparedHash = "";

  CheckpointCheck(Checkpoints kept, SchoolId school) {
    this.kept = kept;
    this.school = school;
    this.stream = kept.lines(school);
    this.lines = stream.iterator();
    waiting = next();
  }

  /** The chain has this entry next, and it follows the one before it. */
  void passes(AuditEntry entry) {
    while (waiting != null && waiting.head().seq() <= entry.seq()) {
      compare(waiting, entry);
      compared = count;
      comparedHash = waiting.hash();
      waiting = next();
    }
    KeptCheck.of(entry).ifPresent(said -> compare(said, entry.seq()));
  }

  /**
   * The end of what could be walked.
   *
   * @param whole whether the chain was walked to its end; what stands behind a broken entry is not
   *     compared, only read
   * @param now where the chain ends now, lines may have been added while it was walked
   */
  Anchored end(boolean whole, ChainHead now) {
    while (waiting != null) {
      if (whole && waiting.head().seq() > now.seq()) {
        add(Kind.CUT_OFF, waiting.head().seq());
      }
      waiting = next();
    }
    return new Anchored(count, last == null ? "" : last.line(), faults);
  }

  @Override
  public void close() {
    stream.close();
  }

  private void compare(Checkpoint signed, AuditEntry entry) {
    boolean before = signed.head().seq() < entry.seq();
    boolean empty = signed.head().seq() == 0 && signed.head().hash().equals(Chain.GENESIS);
    if (before ? !empty : !signed.head().hash().equals(entry.hash())) {
      add(Kind.REWRITTEN, signed.head().seq());
    }
  }

  /** What the chain says about the file: all lines from before that entry have been read by now. */
  private void compare(KeptCheck said, long seq) {
    if (said.checkpoints() > compared) {
      add(new Anchored.Fault(Kind.LOST, compared + 1, seq));
    } else if (said.checkpoints() == compared && !comparedHash.startsWith(said.line())) {
      add(new Anchored.Fault(Kind.LOST, compared, seq));
    }
  }

  /** The next line that is a checkpoint at all. */
  private @Nullable Checkpoint next() {
    while (lines.hasNext()) {
      String line = lines.next();
      count++;
      Checkpoint read = Checkpoint.parse(line).filter(c -> c.line().equals(line)).orElse(null);
      if (read == null) {
        add(Kind.UNREADABLE, 0);
      } else if (read.school() != school.value()) {
        add(Kind.FOREIGN, 0);
      } else {
        judge(read);
        last = read;
        return read;
      }
    }
    return null;
  }

  private void judge(Checkpoint read) {
    String before = last == null ? Chain.GENESIS : last.hash();
    boolean back = last != null && read.head().seq() < last.head().seq();
    if (read.number() != count || !read.previous().equals(before) || back) {
      add(Kind.UNLINKED, read.head().seq());
    }
    if (!read.key().equals(key)) {
      if (formerKeys.contains(read.key())) {
        add(Kind.RETURNED_KEY, read.head().seq());
      }
      formerKeys.add(key);
      key = read.key();
    }
    switch (Objects.requireNonNull(kept.verify(read))) {
      case BROKEN -> add(Kind.BROKEN_SIGNATURE, read.head().seq());
      case UNKNOWN_KEY -> add(Kind.UNKNOWN_KEY, read.head().seq());
      case GOOD -> {
        // it is what it says
      }
    }
  }

  private void add(Kind kind, long seq) {
    add(new Anchored.Fault(kind, count, seq));
  }

  private void add(Anchored.Fault fault) {
    if (faults.size() < Anchored.MOST) {
      faults.add(fault);
    }
  }
}
