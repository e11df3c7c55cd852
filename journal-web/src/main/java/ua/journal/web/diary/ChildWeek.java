package ua.journal.web.diary;

import java.util.List;
import java.util.stream.Stream;

/**
 * A pupil's week as the page shows it.
 *
 * @param pupil number of the pupil
 * @param name «Марко Мельник»
 * @param given «Марко»
 * @param initials letters of the avatar
 * @param className class, empty between classes
 * @param days school days in order
 */
public record ChildWeek(
    String pupil,
    String name,
    String given,
    String initials,
    String className,
    List<DayBlock> days) {
  /** Whether Saturday has lessons. */
  public boolean sixDays() {
    return days.size() > 5;
  }

  /** How many marks were written today. */
  public long fresh() {
    return news().size();
  }

  /** Marks written today, each with its subject: what a family comes for stands first. */
  public List<News> news() {
    return days.stream().flatMap(ChildWeek::marks).filter(each -> each.mark().fresh()).toList();
  }

  private static Stream<News> marks(DayBlock day) {
    return Stream.concat(
        day.lessons().stream()
            .flatMap(
                lesson -> lesson.marks().stream().map(mark -> new News(lesson.subject(), mark))),
        day.undated().stream());
  }

  /**
   * A mark with its subject.
   *
   * @param subject name of the subject
   * @param mark the mark
   */
  public record News(String subject, MarkChip mark) {}
}
