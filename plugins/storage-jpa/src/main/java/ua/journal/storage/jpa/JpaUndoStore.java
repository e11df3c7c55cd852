package ua.journal.storage.jpa;

import java.util.Collection;
import java.util.List;
import ua.journal.core.common.SchoolId;
import ua.journal.core.imports.Dependents;
import ua.journal.core.imports.UndoStore;
import ua.journal.core.register.SchoolRows;

/** What rests on imported rows. */
final class JpaUndoStore implements UndoStore {
  private final Sql sql;

  JpaUndoStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void hold(Collection<Long> journals) {
    sql.each(JpaSheetStore.LOCK, journals, (p, journal) -> p.number(journal));
  }

  @Override
  public List<Dependents> dependents(
      SchoolId school, SchoolRows created, Collection<Long> journals, long place) {
    return new DependentsQuery(sql).ask(school, created, journals, place);
  }
}
