package ua.journal.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.journal.core.audit.Anchored.Kind;
import ua.journal.core.common.SchoolId;

@DisplayName("R-SEC-06: signed checkpoints beside the chain")
class CheckpointCheckTest {
  private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 23, 10, 42);
  private static final SchoolId SCHOOL = new SchoolId(7);

  private final List<String> lines = new ArrayList<>();
  private List<AuditEntry> chain = List.of();

  @BeforeEach
  void twelveEntriesAndThreeCheckpoints() {
    chain = chain(12, 0);
    sign(4, "k1");
    sign(8, "k1");
    sign(12, "k2");
  }

  @Test
  @DisplayName("R-SEC-06: a chain as it was signed, by a key and the one after it")
  void whole() {
    assertThat(kinds()).isEmpty();
    assertThat(check().checkpoints()).isEqualTo(3);
    assertThat(check().last()).isEqualTo(lines.get(2));
    chain = chain(15, 0);
    assertThat(kinds()).as("entries after the last checkpoint").isEmpty();
  }

  @Test
  @DisplayName("R-SEC-06: no checkpoint, or one of an empty chain, is nothing wrong")
  void none() {
    lines.clear();
    assertThat(check()).isEqualTo(Anchored.NONE);
    sign(0, "k1");
    sign(4, "k1");
    assertThat(kinds()).isEmpty();
  }

  @ParameterizedTest(name = "R-SEC-06: recomputed from entry {0} on")
  @ValueSource(ints = {1, 4, 5, 12})
  void rewritten(int from) {
    chain = chain(12, from);
    assertThat(kinds()).isNotEmpty().containsOnly(Kind.REWRITTEN);
    assertThat(check().faults().get(0).seq()).isEqualTo(from <= 4 ? 4 : from <= 8 ? 8 : 12);
  }

  @Test
  @DisplayName("R-SEC-06: cut off, or an older copy, also when it has grown since")
  void cutOff() {
    chain = chain(10, 0);
    assertThat(kinds()).containsExactly(Kind.CUT_OFF);
    chain = new ArrayList<>(chain(8, 0));
    chain = regrown(chain, 20);
    assertThat(kinds()).containsExactly(Kind.REWRITTEN);
    chain = List.of();
    assertThat(kinds()).containsOnly(Kind.CUT_OFF).hasSize(3);
  }

  @Test
  @DisplayName("R-SEC-06: lines missing, added, out of order, changed, of others")
  void lines() {
    String second = lines.remove(1);
    assertThat(kinds()).as("one missing").containsExactly(Kind.UNLINKED);
    lines.add(second);
    assertThat(kinds()).as("out of order").contains(Kind.UNLINKED);
    twice();
    lines.add(2, lines.get(1));
    assertThat(kinds()).as("twice").contains(Kind.UNLINKED);
    twice();
    lines.set(1, lines.get(1).replace("seq=8", "seq=7"));
    assertThat(kinds()).as("changed").contains(Kind.BROKEN_SIGNATURE, Kind.REWRITTEN);
    twice();
    lines.set(1, "something else");
    assertThat(kinds()).as("no line at all").contains(Kind.UNREADABLE);
    twice();
    lines.set(1, lines.get(1).replace("school=7", "school=8"));
    assertThat(kinds()).as("another school's").contains(Kind.FOREIGN);
  }

  @Test
  @DisplayName("R-SEC-06: a key nobody vouches for, and one that was replaced")
  void keys() {
    sign(12, "k1");
    assertThat(kinds()).containsExactly(Kind.RETURNED_KEY);
    lines.remove(3);
    sign(12, "stranger");
    assertThat(kinds()).containsExactly(Kind.UNKNOWN_KEY);
  }

  @Test
  @DisplayName("R-SEC-06: the chain remembers what there was outside")
  void remembered() {
    String line = Checkpoint.parse(lines.get(1)).orElseThrow().hash().substring(0, 32);
    KeptCheck said = new KeptCheck(true, 8, 2, line);
    chain = new ArrayList<>(chain(8, 0));
    chain.add(link(chain.get(7), KeptCheck.OPERATION, said.target()));
    lines.remove(2);
    assertThat(KeptCheck.of(chain.get(8))).contains(said);
    assertThat(said.target()).hasSizeLessThanOrEqualTo(120);
    assertThat(kinds()).isEmpty();
    lines.remove(1);
    assertThat(kinds()).as("the last is gone").containsExactly(Kind.LOST);
    sign(7, "k1");
    assertThat(kinds()).as("another in its place").containsExactly(Kind.LOST);
    lines.clear();
    assertThat(check().faults()).containsExactly(new Anchored.Fault(Kind.LOST, 1, 9));
  }

  @Test
  @DisplayName("R-SEC-06: many faults are told up to a number, and lines are read to the end")
  void many() {
    for (int more = 0; more < 100; more++) {
      lines.add("x");
    }
    assertThat(check().faults()).hasSize(Anchored.MOST);
    assertThat(check().checkpoints()).isEqualTo(103);
  }

  private void twice() {
    lines.clear();
    twelveEntriesAndThreeCheckpoints();
  }

  private List<Kind> kinds() {
    return check().faults().stream().map(Anchored.Fault::kind).toList();
  }

  private Anchored check() {
    try (CheckpointCheck check = new CheckpointCheck(kept(), SCHOOL)) {
      chain.forEach(check::passes);
      return check.end(true, chain.isEmpty() ? VerifyTail.START : head(chain.size()));
    }
  }

  private void sign(int seq, String key) {
    Optional<Checkpoint> last =
        lines.isEmpty() ? Optional.empty() : Checkpoint.parse(lines.get(lines.size() - 1));
    ChainHead head = seq == 0 ? VerifyTail.START : head(seq);
    Checkpoint next = Checkpoint.after(SCHOOL, head, AT, last);
    lines.add(next.signed(key, signature(next, key)).line());
  }

  private ChainHead head(int seq) {
    return new ChainHead(seq, chain.get(seq - 1).hash());
  }

  /** A chain of entries; from one on they are others, and all is linked as it has to be. */
  private static List<AuditEntry> chain(int length, int otherFrom) {
    List<AuditEntry> entries = new ArrayList<>();
    for (int seq = 1; seq <= length; seq++) {
      AuditEntry before = entries.isEmpty() ? null : entries.get(seq - 2);
      boolean other = otherFrom > 0 && seq >= otherFrom;
      entries.add(link(before, "MARK", other ? "other" : "this"));
    }
    return Collections.unmodifiableList(entries);
  }

  private static List<AuditEntry> regrown(List<AuditEntry> from, int length) {
    List<AuditEntry> entries = new ArrayList<>(from);
    while (entries.size() < length) {
      entries.add(link(entries.get(entries.size() - 1), "MARK", "after the copy"));
    }
    return entries;
  }

  private static AuditEntry link(AuditEntry before, String operation, String target) {
    String previous = before == null ? Chain.GENESIS : before.hash();
    long seq = before == null ? 1 : before.seq() + 1;
    AuditEntry bare = new AuditEntry(seq, AT, 7, 9, operation, target, null, "", "", "");
    String hash = Chain.hashOf(previous, bare);
    return new AuditEntry(seq, AT, 7, 9, operation, target, null, "", "", hash);
  }

  /** Not a signature of any worth, but one over the whole statement by a name. */
  private static String signature(Checkpoint of, String key) {
    return Chain.sha256(new String(of.statement(), java.nio.charset.StandardCharsets.UTF_8), key);
  }

  private Checkpoints kept() {
    return new Checkpoints() {
      @Override
      public Stream<String> lines(SchoolId school) {
        return lines.stream();
      }

      @Override
      public Verdict verify(Checkpoint checkpoint) {
        if (!checkpoint.key().startsWith("k")) {
          return Verdict.UNKNOWN_KEY;
        }
        return checkpoint.signature().equals(signature(checkpoint, checkpoint.key()))
            ? Verdict.GOOD
            : Verdict.BROKEN;
      }
    };
  }
}
