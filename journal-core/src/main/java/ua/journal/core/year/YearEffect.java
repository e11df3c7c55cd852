package ua.journal.core.year;

import org.apiguardian.api.API;

/**
 * What a change of the year does to its lessons.
 *
 * @param appear lessons that come in
 * @param vanish lessons that fall out
 * @param retimed lessons that stay and begin or end at another time or stand in another semester
 */
@API(status = API.Status.STABLE)
public record YearEffect(int appear, int vanish, int retimed) {
  /**
   * Returns whether any lesson changes.
   *
   * @return true when one appears, vanishes or gets another time
   */
  public boolean touchesLessons() {
    return appear + vanish + retimed > 0;
  }
}
