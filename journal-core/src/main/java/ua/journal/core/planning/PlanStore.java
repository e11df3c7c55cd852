package ua.journal.core.planning;

import java.util.List;
import ua.journal.core.common.JournalId;

/** Port: calendar-thematic plans. */
public interface PlanStore {
  /**
   * Reads the first items that no lesson has used yet, in the order of the plan (R-LES-03).
   *
   * @param journal the journal, not null
   * @param limit most items to return
   * @return items, never null
   */
  List<PlanItem> unused(JournalId journal, int limit);
}
