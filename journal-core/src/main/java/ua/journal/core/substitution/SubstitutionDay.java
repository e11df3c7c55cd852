package ua.journal.core.substitution;

import java.time.LocalDate;
import java.util.List;
import ua.journal.core.common.PersonId;

/**
 * A day as the one who arranges substitutions sees it.
 *
 * @param date the day
 * @param teachers teachers with lessons that day, by name
 * @param lessons lessons of the absent teacher with those who could give them
 * @param changed lessons that day which their teachers do not give, by number and class
 * @param closed whether the month takes changes only with an order
 */
public record SubstitutionDay(
    LocalDate date,
    List<OnDay> teachers,
    List<Open> lessons,
    List<DayLesson> changed,
    boolean closed) {
  /**
   * A teacher with lessons that day.
   *
   * @param id the person
   * @param name as signed
   * @param lessons how many lessons of their journals there are
   * @param missed how many of them they miss
   */
  public record OnDay(PersonId id, String name, int lessons, int missed) {}

  /**
   * A lesson to be given by someone.
   *
   * @param lesson the lesson
   * @param candidates free colleagues, the best first
   */
  public record Open(DayLesson lesson, List<Candidate> candidates) {}
}
