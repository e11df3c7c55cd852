package ua.journal.core.tasks;

import java.util.Map;
import ua.journal.core.common.ClassId;

/**
 * What waits for one person, 0 where it is not theirs to do.
 *
 * @param plans plans handed in, for whoever approves them
 * @param groupings compositions of groups that lack their consent
 * @param points access points proposed, for whoever approves them
 * @param changes requests of class teachers, for the office
 * @param help questions and suggestions, for the administrator
 * @param documents documents they have not read yet
 * @param led what waits in the classes they lead, never null
 */
public record Tasks(
    int plans,
    int groupings,
    int points,
    int changes,
    int help,
    int documents,
    Map<ClassId, Led> led) {
  /** Nothing at all, as for families. */
  public static final Tasks NONE = new Tasks(0, 0, 0, 0, 0, 0, Map.of());

  /** Copies the map. */
  public Tasks {
    led = Map.copyOf(led);
  }

  /**
   * Returns what waits in a class.
   *
   * @param schoolClass the class, not null
   * @return nothing for a class someone else leads, never null
   */
  public Led of(ClassId schoolClass) {
    return led.getOrDefault(schoolClass, Led.NOTHING);
  }

  /**
   * What waits for the teacher of one class.
   *
   * @param corrections corrections of cards that parents propose
   * @param codes sealed batches of codes whose receipt they have not confirmed
   */
  public record Led(int corrections, int codes) {
    static final Led NOTHING = new Led(0, 0);

    /**
     * Returns all of it together.
     *
     * @return how many things wait
     */
    public int sum() {
      return corrections + codes;
    }
  }
}
