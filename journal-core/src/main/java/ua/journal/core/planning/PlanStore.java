package ua.journal.core.planning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;

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

  /**
   * Reads a plan with what it is held against.
   *
   * @param journal the journal, not null
   * @return the plan, perhaps without items; empty when there is no such journal
   */
  Optional<PlanFacts> facts(JournalId journal);

  /**
   * Reads the items as they stood before a step replaced them.
   *
   * @param journal the journal, not null
   * @param revision number of the last step that left them as they were
   * @return items by number; empty when that step's items were never replaced, never null
   */
  List<PlanItem> past(JournalId journal, int revision);

  /**
   * Adds a step; with items, these replace the present ones, which are kept as past.
   *
   * @param journal the journal, not null
   * @param step the step, its revision one higher than the last, not null
   * @param items all items, null when they stay
   * @throws ua.journal.core.common.JournalException with {@link
   *     ua.journal.core.common.ErrorCode#CONFLICT} when another step came first
   */
  void append(JournalId journal, PlanStep step, @Nullable List<PlanItem> items);

  /**
   * Keeps the items of plans that an import is going to change, and makes these plans drafts again;
   * a journal without items is left alone.
   *
   * @param journals the journals, not null
   * @param by who imports, not null
   * @param at when, school's local time, not null
   */
  void redraft(Collection<JournalId> journals, PersonId by, LocalDateTime at);

  /**
   * Reads the plans of all journals of a year in sums.
   *
   * @param school the school, not null
   * @param begins calendar year in which the year begins
   * @param today items planned before this day are counted as due, not null
   * @return one line for each journal in any order, never null
   */
  List<PlanCount> counts(SchoolId school, int begins, LocalDate today);

  /**
   * Counts the plans of a year that wait for an approval; one statement over the steps of plans.
   *
   * @param school the school, not null
   * @param begins calendar year in which the year begins
   * @return plans whose last step handed them in
   */
  int submitted(SchoolId school, int begins);
}
