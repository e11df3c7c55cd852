package ua.journal.core.common;

/** What a journal is called wherever it is named. Pure and thread-safe. */
public final class JournalTitle {
  private JournalTitle() {}

  /**
   * Names a journal.
   *
   * @param subject name of the subject, not null
   * @param className name of the class, not null
   * @param group name of the group, empty for the whole class
   * @return such as «Алгебра · 8-Б» or «Англійська мова · 8-Б, група 2»
   */
  public static String of(String subject, String className, String group) {
    return inGroup(subject + " · " + className, group);
  }

  /**
   * Adds the group to the name of something.
   *
   * @param name the name, not null
   * @param group name of the group, empty for none
   * @return the name and the group, or the name alone
   */
  public static String inGroup(String name, String group) {
    return group.isEmpty() ? name : name + ", " + group(group);
  }

  /**
   * Names a group.
   *
   * @param group name of the group, not null
   * @return such as «група 2»
   */
  public static String group(String group) {
    return "група " + group;
  }
}
