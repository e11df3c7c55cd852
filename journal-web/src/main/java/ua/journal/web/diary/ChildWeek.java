package ua.journal.web.diary;

import java.util.List;

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
    return days.stream()
        .flatMap(day -> day.lessons().stream())
        .flatMap(
            lesson ->
                lesson.marks().stream()
                    .filter(MarkChip::fresh)
                    .map(mark -> new News(lesson.subject(), mark)))
        .toList();
  }

  /**
   * A new mark.
   *
   * @param subject name of the subject
   * @param mark the mark
   */
  public record News(String subject, MarkChip mark) {}
}
