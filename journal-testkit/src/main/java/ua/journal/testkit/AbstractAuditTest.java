package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.journal.core.access.AuditDraft;
import ua.journal.core.audit.Anchored;
import ua.journal.core.audit.AuditEntry;
import ua.journal.core.audit.AuditStore;
import ua.journal.core.audit.Chain;
import ua.journal.core.audit.ChainHead;
import ua.journal.core.audit.VerifyAudit;
import ua.journal.core.audit.VerifyTail;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.sheet.CellCommand;

/** The chain of R-SEC-06: one entry per change, intact after everything, broken by meddling. */
public abstract class AbstractAuditTest extends AbstractStorageTest {
  /** For subclasses. */
  protected AbstractAuditTest() {}

  @Test
  @DisplayName("R-SEC-06: a school is whole from its founding")
  final void founded() {
    VerifyAudit.Result result = verify();
    assertThat(result)
        .isEqualTo(new VerifyAudit.Result(true, 1, result.head(), 0, 0, List.of(), Anchored.NONE));
  }

  @ParameterizedTest(name = "R-SEC-06: lateness of {0} minutes stands as it was written")
  @ValueSource(ints = {0, 1, 45})
  final void lateness(int minutes) {
    assertDone(one(Act.late(school().lesson("today1"), person("hudz"), minutes, 0)));
    assertThat(verify().intact()).isTrue();
  }

  @Test
  @DisplayName("R-SEC-06: one entry per change, none for what changed nothing")
  final void onePerChange() {
    ColumnId column = work();
    assertThat(verify().entries()).isEqualTo(9);
    assertRefused(one(Act.put(column, person("hudz"), "13", 0)), "R-MRK-01");
    one(Act.put(column, person("hudz"), "9", 0));
    CellCommand repeated = Act.put(column, person("melnyk"), "9", 0);
    one(repeated);
    one(repeated);
    one(Act.roll(school().lesson("today1")));
    assertThat(verify().entries()).as("only the mark of one pupil is new").isEqualTo(10);
    assertThat(verify().intact()).isTrue();
    List<AuditEntry> entries = entries();
    assertThat(entries).extracting(AuditEntry::seq).isSorted().doesNotHaveDuplicates();
    assertThat(entries.get(0).seq()).isEqualTo(1);
    AuditEntry last = entries.get(entries.size() - 1);
    assertThat(last.actor()).isEqualTo(person("teacherA").value());
    assertThat(last.journal()).isEqualTo(school().journal("algebra8").value());
    assertThat(last.operation()).isEqualTo("MARK");
    assertThat(last.commandId()).isEqualTo(repeated.id().value());
    assertThat(last.at()).isEqualTo(journal().journal().now());
    assertThat(last.target()).isEqualTo(column.value() + "/" + person("melnyk").value() + "/1");
    assertThat(verify().head()).isEqualTo(last.hash());
  }

  @Test
  @DisplayName("R-SEC-06: every school has a chain of its own")
  final void perSchool() {
    work();
    FixtureSchool other = FixtureSchool.install(store());
    assertThat(journal().as(other.person("deputy")).ask(new VerifyAudit()).entries()).isOne();
    assertThat(verify().entries()).isEqualTo(9);
  }

  @Test
  @DisplayName("R-SEC-06: pages follow each other; entries without a command have no revision")
  final void pages() {
    work();
    List<AuditEntry> whole = entries();
    List<AuditEntry> paged = new ArrayList<>();
    while (paged.size() < whole.size()) {
      long after = paged.isEmpty() ? 0 : paged.get(paged.size() - 1).seq();
      List<AuditStore.Witnessed> page =
          store().read(tx -> tx.port(AuditStore.class).page(school().id(), after, 3));
      assertThat(page).hasSizeBetween(1, 3);
      assertThat(page).allSatisfy(w -> assertThat(w.found()).isEqualTo(w.entry().digest()));
      page.forEach(w -> paged.add(w.entry()));
    }
    assertThat(paged).isEqualTo(whole);
    AuditDraft seen = new AuditDraft(journal().journal().now(), 5, 0, "READ", "журнал", null, "");
    store()
        .write(
            tx -> {
              Chain.append(tx.port(AuditStore.class), school().id(), List.of(seen, seen));
              return seen;
            });
    assertThat(verify().intact()).isTrue();
    assertThat(verify().entries()).isEqualTo(whole.size() + 2);
  }

  @Test
  @DisplayName("R-SEC-06: two entries never take the same place in the chain")
  final void fork() {
    work();
    AuditEntry second = entries().get(1);
    assertFails(
        ErrorCode.CONFLICT,
        () ->
            store()
                .write(
                    tx -> {
                      AuditStore audit = tx.port(AuditStore.class);
                      ChainHead head = audit.lockHead(school().id());
                      audit.append(school().id(), head, List.of(second));
                      return head;
                    }));
    assertThat(verify().intact()).isTrue();
  }

  @ParameterizedTest(name = "R-SEC-06, scenario 10: {0} is found out")
  @EnumSource(Tampering.class)
  final void tampering(Tampering what) {
    work();
    FixtureSchool other = FixtureSchool.install(store());
    assertThat(verify().intact()).isTrue();
    if (denied().contains(Capability.TAMPERING)) {
      assertThatThrownBy(() -> tamper(store(), what, head("algebra8")))
          .isInstanceOf(UnsupportedOperationException.class);
      return;
    }
    boolean ofRows = what.name().startsWith("ROW_") || what.name().startsWith("FACT_");
    assumeThat(ofRows && denied().contains(Capability.FACTS)).isFalse();
    goesPastTheRecord();
    ChainHead before =
        store().read(tx -> tx.port(AuditStore.class).head(school().id()).orElseThrow());
    tamper(store(), what, head("algebra8"));
    assertThat(verify().intact()).isFalse();
    if (what.name().startsWith("AUDIT_")) {
      assertThat(List.of(VerifyTail.START, before))
          .as("and before a checkpoint is signed")
          .anySatisfy(
              from ->
                  assertThat(
                          journal().asSystem(school().id()).ask(new VerifyTail(from)).firstBroken())
                      .isPositive());
    }
    assertThat(journal().as(other.person("deputy")).ask(new VerifyAudit()).intact())
        .as("the other school's chain is none the worse")
        .isTrue();
  }

  /** Leaves one of everything: a corrected mark, an absence, a lesson, a roll call. */
  private ColumnId work() {
    ColumnId column = column("today1", ColumnKind.CURRENT);
    assertThat(
            batch(
                "teacherA",
                "algebra8",
                Act.put(column, person("hudz"), "9", 0),
                Act.put(column, person("hudz"), "10", 1),
                Act.put(column, person("yermak"), "8", 0),
                Act.clear(column, person("yermak"), 1),
                Act.absent(column, person("ivanenko"), 0),
                Act.roll(school().lesson("today1")),
                Act.lesson(school().lesson("today1"), Act.topic("Степінь"), 0)))
        .allSatisfy(AbstractStorageTest::assertDone);
    return column;
  }

  private VerifyAudit.Result verify() {
    return journal().as(person("deputy")).ask(new VerifyAudit());
  }

  private List<AuditEntry> entries() {
    return store().read(tx -> tx.port(AuditStore.class).page(school().id(), 0, 1000)).stream()
        .map(AuditStore.Witnessed::entry)
        .toList();
  }
}
