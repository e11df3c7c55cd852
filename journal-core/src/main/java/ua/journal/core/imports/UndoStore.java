package ua.journal.core.imports;

import java.util.Collection;
import java.util.List;
import ua.journal.core.common.SchoolId;
import ua.journal.core.register.SchoolRows;

/** Port: what rests on imported rows. */
public interface UndoStore {
  /**
   * Keeps everybody from entering anything into journals until the transaction ends.
   *
   * @param journals their numbers, in order; those that are not there are passed over, not null
   */
  void hold(Collection<Long> journals);

  /**
   * Counts what rests on rows and would hinder their removal, beside the structure itself.
   *
   * @param school the school, not null
   * @param created the rows, not null
   * @param journals journals in which any entry counts that came later, not null
   * @param place place in the audit chain that parts earlier from later
   * @return counts, none twice; kinds of which there is nothing may be left out
   */
  List<Dependents> dependents(
      SchoolId school, SchoolRows created, Collection<Long> journals, long place);
}
