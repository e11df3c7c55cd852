package ua.journal.storage.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.journal.core.Journal;
import ua.journal.core.JournalStore;
import ua.journal.core.audit.AuditEntry;
import ua.journal.core.audit.AuditStore;
import ua.journal.core.audit.Chain;
import ua.journal.core.audit.VerifyAudit;
import ua.journal.core.common.Transaction;
import ua.journal.spi.PluginConfig;
import ua.journal.testkit.FixtureSchool;

/** A school whose record began before there were facts. */
class BaselineTest {
  private static final String OF_SCHOOL = " WHERE school_id = ?";

  private DerbyMemory database;
  private FixtureSchool school;

  @BeforeEach
  void anOldRecord() {
    database = DerbyMemory.create();
    try (JournalStore store = open()) {
      school = FixtureSchool.install(store);
      store.write(this::forgetFacts);
    }
  }

  @AfterEach
  void drop() {
    database.close();
  }

  @Test
  void itsRowsAreCoveredOnce() {
    long entries;
    try (JournalStore store = open()) {
      VerifyAudit.Result result = verify(store);
      assertThat(result.differences()).isEmpty();
      assertThat(result.intact()).isTrue();
      assertThat(result.entries()).isGreaterThan(2);
      entries = result.entries();
    }
    try (JournalStore store = open()) {
      assertThat(verify(store).entries()).as("nothing more to cover").isEqualTo(entries);
    }
  }

  @Test
  void whoeverTakesTheMarkAwayGainsNothing() {
    open().close();
    try (JournalStore store = open()) {
      store.write(
          tx -> {
            sql(tx).update("DELETE FROM office_entry" + OF_SCHOOL, p -> p.id(school.id()));
            sql(tx).update("UPDATE person SET phone = '7'" + OF_SCHOOL, p -> p.id(school.id()));
            sql(tx).touched().take();
            return 0;
          });
    }
    try (JournalStore store = open()) {
      assertThat(verify(store).differences())
          .anySatisfy(
              each -> {
                assertThat(each.table()).isEqualTo("person");
                assertThat(each.field()).isEqualTo("phone");
              });
    }
  }

  private JournalStore open() {
    return new JpaStorageFactory().create(new PluginConfig(Map.of("url", database.url())));
  }

  private VerifyAudit.Result verify(JournalStore store) {
    return Journal.builder().store(store).build().asSystem(school.id()).ask(new VerifyAudit());
  }

  private static Sql sql(Transaction transaction) {
    return ((JpaTransaction) transaction).sql();
  }

  /** As the program of before would have left it. */
  private int forgetFacts(Transaction tx) {
    List<AuditStore.Witnessed> page = tx.port(AuditStore.class).page(school.id(), 0, 9);
    AuditEntry entry = page.get(0).entry();
    AuditEntry old =
        new AuditEntry(
            entry.seq(),
            entry.at(),
            entry.actor(),
            entry.journal(),
            entry.operation(),
            entry.target(),
            entry.commandId(),
            entry.digest(),
            "",
            "");
    String hash = Chain.hashOf(Chain.GENESIS, old);
    Sql sql = sql(tx);
    sql.update("DELETE FROM fact" + OF_SCHOOL, p -> p.id(school.id()));
    sql.update(
        "UPDATE audit_entry SET facts = '', hash = ?" + OF_SCHOOL,
        p -> p.text(hash).id(school.id()));
    return sql.update(
        "UPDATE audit_head SET hash = ?" + OF_SCHOOL, p -> p.text(hash).id(school.id()));
  }
}
