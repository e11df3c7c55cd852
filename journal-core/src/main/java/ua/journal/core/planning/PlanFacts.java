package ua.journal.core.planning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.JournalTitle;
import ua.journal.core.common.PersonId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.lessons.LessonStatus;

/**
 * A plan as stored, with what it is held against.
 *
 * @param journal its journal
 * @param load what the teaching load and the timetable give the journal
 * @param items items by number
 * @param lessons lessons of the year by date and number, cancelled ones too
 * @param steps steps in order
 */
public record PlanFacts(
    Owner journal, Load load, List<PlanItem> items, List<Lesson> lessons, List<PlanStep> steps) {
  /** Copies the lists. */
  public PlanFacts {
    items = List.copyOf(items);
    lessons = List.copyOf(lessons);
    steps = List.copyOf(steps);
  }

  int revision() {
    return steps.isEmpty() ? 0 : steps.get(steps.size() - 1).revision();
  }

  PlanState stored() {
    return steps.isEmpty() ? PlanState.DRAFT : steps.get(steps.size() - 1).state();
  }

  PlanState state() {
    return PlanState.shown(stored(), items.size(), used().size());
  }

  /** Numbers of the items a lesson has taken; a cancelled lesson has given its item back. */
  Set<Integer> used() {
    return given().stream().map(lesson -> lesson.record().planNo()).collect(Collectors.toSet());
  }

  Optional<Lesson> lessonOf(PlanItem item) {
    return given().stream().filter(lesson -> lesson.record().planNo() == item.no()).findFirst();
  }

  private List<Lesson> given() {
    Set<Integer> numbers = items.stream().map(PlanItem::no).collect(Collectors.toSet());
    return lessons.stream()
        .filter(lesson -> lesson.stored() != LessonStatus.CANCELLED)
        .filter(lesson -> numbers.contains(lesson.record().planNo()))
        .toList();
  }

  /**
   * The journal a plan belongs to.
   *
   * @param id the journal
   * @param begins calendar year in which its school year begins
   * @param subject name of the subject
   * @param grade grade of the class
   * @param className name of the class
   * @param group name of the group, empty for the whole class
   * @param teacher the teacher
   * @param teacherName the teacher's name as signed
   */
  public record Owner(
      JournalId id,
      int begins,
      String subject,
      int grade,
      String className,
      String group,
      PersonId teacher,
      String teacherName) {
    /**
     * Returns the name of the journal: «Алгебра · 8-Б».
     *
     * @return subject, class and group
     */
    public String title() {
      return JournalTitle.of(subject, className, group);
    }
  }

  /**
   * What a journal is given to teach.
   *
   * @param weeklyHalfHours weekly hours of the teaching load, in halves of an hour
   * @param placedHalfHours what stands in the weekly timetable, in the same halves
   */
  public record Load(int weeklyHalfHours, int placedHalfHours) {}
}
