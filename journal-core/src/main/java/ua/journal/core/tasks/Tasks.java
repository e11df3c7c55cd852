package ua.journal.core.tasks;

/**
 * What waits for one person, 0 where it is not his to do.
 *
 * @param plans plans handed in, for whoever approves them
 * @param divisions compositions of groups that lack his consent
 * @param points access points proposed, for whoever approves them
 * @param changes requests of class teachers, for the office
 * @param help questions and suggestions, for the administrator
 * @param documents documents he has not read yet
 */
public record Tasks(int plans, int divisions, int points, int changes, int help, int documents) {
  /** Nothing at all, as for families. */
  public static final Tasks NONE = new Tasks(0, 0, 0, 0, 0, 0);
}
