package ua.journal.core.teaching;

import org.apiguardian.api.API;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.JournalTitle;
import ua.journal.core.common.PersonId;

/**
 * One line of the list of journals.
 *
 * @param id the journal
 * @param subject name of the subject
 * @param grade grade of the class
 * @param className name of the class
 * @param group name of the group, empty for the whole class
 * @param teacher the teacher
 * @param teacherName the teacher's name as signed
 * @param pupils pupils on the list today
 * @param held lessons held until now
 * @param unfilled of them lacking roll call, topic or homework
 */
@API(status = API.Status.STABLE)
public record JournalSummary(
    JournalId id,
    String subject,
    int grade,
    String className,
    String group,
    PersonId teacher,
    String teacherName,
    int pupils,
    int held,
    int unfilled) {
  /**
   * Returns the name of the journal: «Алгебра · 8-Б».
   *
   * @return subject, class and group
   */
  public String title() {
    return JournalTitle.of(subject, className, group);
  }
}
