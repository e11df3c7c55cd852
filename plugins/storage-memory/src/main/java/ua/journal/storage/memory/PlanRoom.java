package ua.journal.storage.memory;

import java.util.List;
import ua.journal.core.common.JournalId;
import ua.journal.core.planning.PlanItem;
import ua.journal.core.planning.PlanStore;

/** Calendar-thematic plans. */
record PlanRoom(Draft draft) implements PlanStore {
  @Override
  public List<PlanItem> unused(JournalId journal, int limit) {
    return draft.journal(journal).map(view -> view.unusedPlan(limit)).orElse(List.of());
  }
}
