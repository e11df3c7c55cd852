package ua.journal.testkit;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import ua.journal.core.access.Relation;
import ua.journal.core.access.Role;
import ua.journal.core.access.Standing;
import ua.journal.core.access.Work;
import ua.journal.core.audit.AuditStore;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.common.Transaction;
import ua.journal.core.regulation.GradingPolicies;
import ua.journal.core.school.Settings;
import ua.journal.core.sheet.CellAnswer;
import ua.journal.core.sheet.CellBatch;

/** A transaction that breaks where a batch writes last: after the marks, before the chain. */
record BrokenAudit(Transaction whole) implements Transaction {
  @Override
  public <P> P port(Class<P> port) {
    if (port.equals(AuditStore.class)) {
      throw new IllegalStateException("The chain cannot be reached");
    }
    return whole.port(port);
  }

  List<CellAnswer> perform(PersonId person, SchoolId school, CellBatch batch) {
    Standing standing =
        new Standing(person, school, Set.of(Role.TEACHER), Set.of(Relation.TEACHES), true);
    LocalDateTime now = FixtureSchool.NOW.withNano(0);
    return new CellBatch.Run(GradingPolicies.standard(), Settings.defaults())
        .handle(batch, new Work(standing, now, FixtureSchool.IDS, this));
  }
}
