package ua.journal.core.planning;

import org.jspecify.annotations.Nullable;

/**
 * The plan of one journal in sums.
 *
 * @param journal its journal
 * @param load what the teaching load and the timetable give the journal
 * @param stored state after the last step, null without any
 * @param items items of the plan
 * @param due of them planned before the day asked about
 * @param used of them taken by lessons
 * @param lessons lessons the timetable gives in the year
 */
public record PlanCount(
    PlanFacts.Owner journal,
    PlanFacts.Load load,
    @Nullable PlanState stored,
    int items,
    int due,
    int used,
    int lessons) {}
