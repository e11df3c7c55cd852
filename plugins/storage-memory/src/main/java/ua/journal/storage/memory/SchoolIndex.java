package ua.journal.storage.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import ua.journal.core.register.SchoolRows.EnrolmentRow;
import ua.journal.core.register.SchoolRows.LessonRow;
import ua.journal.core.register.SchoolRows.MemberRow;
import ua.journal.core.register.SchoolRows.PlanItemRow;

/** The rows of a school by what they are looked up by. */
final class SchoolIndex {
  private final Map<Long, List<LessonRow>> lessons;
  private final Map<Long, List<MemberRow>> members;
  private final Map<Long, List<MemberRow>> memberships;
  private final Map<Long, List<EnrolmentRow>> enrolments;
  private final Map<Long, List<PlanItemRow>> plans;

  SchoolIndex(SchoolBook school) {
    lessons = group(school.lessons.all(), LessonRow::journal);
    Comparator<LessonRow> byTime =
        Comparator.comparing(LessonRow::date).thenComparingInt(LessonRow::period);
    lessons.values().forEach(list -> list.sort(byTime));
    members = group(school.members.all(), MemberRow::journal);
    memberships = group(school.members.all(), MemberRow::pupil);
    enrolments = group(school.enrolments.all(), EnrolmentRow::pupil);
    plans = group(school.planItems.all(), PlanItemRow::journal);
    plans.values().forEach(list -> list.sort(Comparator.comparingInt(PlanItemRow::no)));
  }

  /** Lessons of a journal by date and number. */
  List<LessonRow> lessons(long journal) {
    return lessons.getOrDefault(journal, List.of());
  }

  List<MemberRow> members(long journal) {
    return members.getOrDefault(journal, List.of());
  }

  List<MemberRow> memberships(long pupil) {
    return memberships.getOrDefault(pupil, List.of());
  }

  List<EnrolmentRow> enrolments(long pupil) {
    return enrolments.getOrDefault(pupil, List.of());
  }

  /** Plan of a journal by number. */
  List<PlanItemRow> plan(long journal) {
    return plans.getOrDefault(journal, List.of());
  }

  private static <R> Map<Long, List<R>> group(Collection<R> rows, ToLongFunction<R> key) {
    Map<Long, List<R>> groups = new HashMap<>();
    for (R row : rows) {
      groups.computeIfAbsent(key.applyAsLong(row), k -> new ArrayList<>()).add(row);
    }
    return groups;
  }
}
