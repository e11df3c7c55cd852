package ua.journal.storage.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.planning.PlanItem;
import ua.journal.core.planning.PlanStep;

/** Steps of the plans of a school, and the items each of them replaced. */
final class PlanBook {
  private final Map<Long, List<Entry>> entries = new HashMap<>();

  PlanBook copy() {
    PlanBook copy = new PlanBook();
    entries.forEach((journal, list) -> copy.entries.put(journal, new ArrayList<>(list)));
    return copy;
  }

  List<PlanStep> steps(long journal) {
    return entries.getOrDefault(journal, List.of()).stream().map(Entry::step).toList();
  }

  int revision(long journal) {
    List<PlanStep> steps = steps(journal);
    return steps.isEmpty() ? 0 : steps.get(steps.size() - 1).revision();
  }

  /** Items a step replaced are what the step before it had left. */
  List<PlanItem> past(long journal, int revision) {
    return entries.getOrDefault(journal, List.of()).stream()
        .filter(entry -> entry.step().revision() == revision + 1 && entry.replaced() != null)
        .findFirst()
        .map(Entry::replaced)
        .orElse(List.of());
  }

  void add(long journal, PlanStep step, @Nullable List<PlanItem> replaced) {
    if (step.revision() != revision(journal) + 1) {
      throw new JournalException(ErrorCode.CONFLICT, "Another step came first");
    }
    entries.computeIfAbsent(journal, key -> new ArrayList<>()).add(new Entry(step, replaced));
  }

  private record Entry(PlanStep step, @Nullable List<PlanItem> replaced) {}
}
