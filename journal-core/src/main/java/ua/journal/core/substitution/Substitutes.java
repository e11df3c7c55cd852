package ua.journal.core.substitution;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.journal.core.common.PersonId;
import ua.journal.core.timetable.Clashes;

/**
 * Proposes free colleagues for a lesson: those of the same subject first, then those who know the
 * class, among equals whoever has fewer lessons that day. Pure and thread-safe.
 */
public final class Substitutes {
  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing(Candidate::fit)
          .thenComparingInt(Candidate::lessons)
          .thenComparing(Candidate::name);

  private Substitutes() {}

  /**
   * Lists who could give a lesson.
   *
   * @param lesson the lesson, not null
   * @param day all lessons of that day at the school, not null
   * @param colleagues teachers on the staff that day, not null
   * @return free colleagues without the lesson's own teacher, the best first, never null
   */
  public static List<Candidate> of(
      DayLesson lesson, List<DayLesson> day, List<Colleague> colleagues) {
    Set<PersonId> absent = new HashSet<>();
    Map<PersonId, Integer> load = new HashMap<>();
    for (DayLesson other : day) {
      if (other.missed() != null) {
        absent.add(other.teacher());
      }
      other.giver().ifPresent(giver -> load.merge(giver, 1, Integer::sum));
    }
    Clashes.Held wanted = lesson.held();
    List<Clashes.Held> then =
        day.stream()
            .filter(other -> other.period() == lesson.period() && !other.equals(lesson))
            .map(DayLesson::held)
            .toList();
    return colleagues.stream()
        .filter(colleague -> !colleague.id().equals(lesson.teacher()))
        .filter(colleague -> Clashes.substitute(colleague.id(), wanted, then).isEmpty())
        .filter(colleague -> !absent.contains(colleague.id()))
        .map(
            colleague ->
                new Candidate(
                    colleague.id(),
                    colleague.name(),
                    fit(colleague, lesson),
                    load.getOrDefault(colleague.id(), 0)))
        .sorted(BEST_FIRST)
        .toList();
  }

  private static Candidate.Fit fit(Colleague colleague, DayLesson lesson) {
    if (colleague.subjects().contains(lesson.subject())) {
      return Candidate.Fit.SUBJECT;
    }
    return colleague.classes().contains(lesson.className())
        ? Candidate.Fit.SCHOOL_CLASS
        : Candidate.Fit.FREE;
  }
}
