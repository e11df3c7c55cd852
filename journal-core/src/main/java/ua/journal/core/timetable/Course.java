package ua.journal.core.timetable;

import java.util.Set;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;

/**
 * A journal as the timetable sees it: who learns what with whom, and how many hours a week.
 *
 * @param journal the journal
 * @param subject name of the subject
 * @param grade grade of the class
 * @param schoolClass the class
 * @param className class such as «8-Б»
 * @param group name of the group, empty for the whole class
 * @param teacher the teacher
 * @param teacherName surname and initials
 * @param weeklyHalfHours weekly load in halves of an hour, 0 when it is not known
 */
public record Course(
    JournalId journal,
    String subject,
    int grade,
    ClassId schoolClass,
    String className,
    String group,
    PersonId teacher,
    String teacherName,
    int weeklyHalfHours) {
  /**
   * Returns the journal in one line.
   *
   * @return «Алгебра 8-Б», or «Англійська мова 8-Б (1)» for a group
   */
  public String title() {
    String title = subject + " " + className;
    return group.isEmpty() ? title : title + " (" + group + ")";
  }

  /**
   * Returns what the journal takes at a weekly place.
   *
   * @param slot the place, not null
   * @return who and what is taken, never null
   */
  public Occupation at(Slot slot) {
    String body = group.isEmpty() ? className : className + "/" + group;
    return new Occupation(
        journal,
        slot.day(),
        slot.period(),
        slot.weeks(),
        subject,
        teacher,
        Set.of(body),
        slot.room());
  }
}
