package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.journal.core.Journal;
import ua.journal.core.JournalSession;
import ua.journal.core.audit.Anchored;
import ua.journal.core.audit.AuditStore;
import ua.journal.core.audit.Chain;
import ua.journal.core.audit.ChainHead;
import ua.journal.core.audit.Checkpoint;
import ua.journal.core.audit.Checkpoints;
import ua.journal.core.audit.KeptCheck;
import ua.journal.core.audit.VerifyAudit;
import ua.journal.core.audit.VerifyTail;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.SchoolId;
import ua.journal.core.notices.Notice;
import ua.journal.core.notices.NoticeKind;
import ua.journal.core.notices.OwnNotices;
import ua.journal.core.support.RecordCheck;
import ua.journal.core.support.SwitchPlugin;

/** Checkpoints beside the chain (R-SEC-06): what is looked at before one, and what they find. */
public abstract class AbstractCheckpointTest extends AbstractStorageTest {
  /** For subclasses. */
  protected AbstractCheckpointTest() {}

  @Test
  @DisplayName("R-SEC-06: from a known entry on, all of it, and nothing before the first")
  final void tail() {
    assertThat(tail(VerifyTail.START)).isEqualTo(new VerifyTail.Result(head(), 0));
    work(3);
    ChainHead third = head();
    assertThat(tail(VerifyTail.START)).isEqualTo(new VerifyTail.Result(third, 0));
    assertThat(tail(third)).isEqualTo(new VerifyTail.Result(third, 0));
    work(2);
    assertThat(tail(third)).isEqualTo(new VerifyTail.Result(head(), 0));
    assertThat(tail(new ChainHead(3, Chain.GENESIS)).firstBroken())
        .as("another entry stands there")
        .isEqualTo(3);
    assertThat(tail(new ChainHead(9, third.hash())).firstBroken())
        .as("the chain is shorter")
        .isEqualTo(head().seq() + 1);
  }

  @ParameterizedTest(name = "R-SEC-06: a signed head of entry {0} that is another now")
  @ValueSource(longs = {1, 3, 4, 9})
  final void signed(long seq) {
    work(4);
    ChainHead now = head();
    ChainHead said = new ChainHead(seq, Chain.sha256("another"));
    Checkpoint checkpoint =
        Checkpoint.after(school().id(), said, FixtureSchool.NOW, Optional.empty())
            .signed("key", "AAAA");
    VerifyAudit.Result found = with(List.of(checkpoint.line())).ask(new VerifyAudit());
    assertThat(found.intact()).isFalse();
    assertThat(found.firstBroken()).isZero();
    assertThat(found.head()).isEqualTo(now.hash());
    assertThat(found.anchored().faults())
        .containsExactly(
            new Anchored.Fault(seq > 4 ? Anchored.Kind.CUT_OFF : Anchored.Kind.REWRITTEN, 1, seq));
  }

  @Test
  @DisplayName("R-SEC-06: a check goes on record; head and administrators hear of what is wrong")
  final void onRecord() {
    goesPastTheRecord();
    work(2);
    assertThat(record(new KeptCheck(true, 2, 0, ""))).isEqualTo(1);
    assertThat(notices("head")).isEmpty();
    assertThat(record(new KeptCheck(false, 3, 1, "0123456789abcdef"))).isEqualTo(1);
    assertThat(notices("head")).containsExactly(NoticeKind.RECORD_BROKEN);
    assertThat(notices("admin")).containsExactly(NoticeKind.RECORD_BROKEN);
    assertThat(notices("teacherA")).isEmpty();
    VerifyAudit.Result found = with(List.of()).ask(new VerifyAudit());
    assertThat(found.anchored().faults())
        .as("the chain remembers a checkpoint that is not there")
        .containsExactly(new Anchored.Fault(Anchored.Kind.LOST, 1, head().seq()));
    for (String person : List.of("head", "admin", "teacherA")) {
      assertFails(
          ErrorCode.NOT_ALLOWED,
          () ->
              journal().as(person(person)).perform(new RecordCheck(new KeptCheck(true, 2, 0, ""))));
    }
  }

  private int record(KeptCheck check) {
    return journal().asSystem(school().id()).perform(new RecordCheck(check)).record().size();
  }

  private List<NoticeKind> notices(String who) {
    return journal().as(person(who)).ask(new OwnNotices()).stream().map(Notice::kind).toList();
  }

  private VerifyTail.Result tail(ChainHead from) {
    return journal().asSystem(school().id()).ask(new VerifyTail(from));
  }

  private ChainHead head() {
    return store().read(tx -> tx.port(AuditStore.class).head(school().id()).orElseThrow());
  }

  private void work(int entries) {
    for (int each = 0; each < entries; each++) {
      journal().as(person("admin")).perform(new SwitchPlugin("export-" + recorded(), false));
    }
  }

  private JournalSession with(List<String> lines) {
    Checkpoints kept =
        new Checkpoints() {
          @Override
          public Stream<String> lines(SchoolId school) {
            return lines.stream();
          }

          @Override
          public Verdict verify(Checkpoint checkpoint) {
            return Verdict.GOOD;
          }
        };
    Journal journal = builder().checkpoints(kept).build();
    return journal.as(person("deputy"));
  }
}
