package ua.journal.core.teaching;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.JournalTitle;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.GradingPolicies;
import ua.journal.core.regulation.PolicyCode;
import ua.journal.core.school.PastYear;
import ua.journal.core.school.Term;

/**
 * The cover of a subject journal.
 *
 * @param id the journal
 * @param school its school
 * @param begins calendar year in which its school year begins
 * @param subject name of the subject
 * @param grade grade of the class
 * @param className name of the class such as «8-Б»
 * @param group name of the group, empty for the whole class
 * @param teacher the teacher
 * @param teacherName the teacher's name as signed
 * @param frozen policy fixed by the first mark (R-PER-03), null before it
 * @param seq number of the last change of the journal
 * @param terms semesters of its year in order
 * @param active whether it takes entries (clause 1.7)
 */
@API(status = API.Status.STABLE)
public record JournalHead(
    JournalId id,
    SchoolId school,
    int begins,
    String subject,
    int grade,
    String className,
    String group,
    PersonId teacher,
    String teacherName,
    @Nullable PolicyCode frozen,
    long seq,
    List<Term> terms,
    boolean active) {
  /** Copies the list. */
  public JournalHead {
    terms = List.copyOf(terms);
  }

  /**
   * Returns the policy that holds: the frozen one, else the one of year, grade and subject.
   *
   * @param policies the school's policies, not null
   * @return the policy, never null
   */
  public PolicyCode policy(GradingPolicies policies) {
    return frozen != null ? frozen : policies.policyFor(begins, grade, subject);
  }

  /**
   * Tells why the journal takes no entries at all (clause 1.7).
   *
   * @return the reason and what to do, empty for an active journal
   */
  public Optional<Finding> obstacle() {
    return LoadRules.active(active);
  }

  /**
   * Tells why the journal takes no entries today: its year is past, or it is not active.
   *
   * @param context the request, not null
   * @return the reason and what to do, empty for a journal that takes entries
   */
  public Optional<Finding> obstacle(RequestContext context) {
    return PastYear.of(begins, context).or(this::obstacle);
  }

  /**
   * Returns whether a semester takes current marks, absences and lesson records (R-PER-02).
   *
   * @param term number of the semester
   * @return false once its closing has begun, and for a semester the year does not have
   */
  public boolean takesEntries(int term) {
    return term(term).filter(one -> one.state().takesEntries()).isPresent();
  }

  /**
   * Finds a semester of the journal's year.
   *
   * @param no number of the semester
   * @return the semester; empty when the year does not have it
   */
  public Optional<Term> term(int no) {
    return terms.stream().filter(one -> one.no() == no).findFirst();
  }

  /**
   * Returns the name of the journal: «Алгебра · 8-Б».
   *
   * @return subject, class and group
   */
  public String title() {
    return JournalTitle.of(subject, className, group);
  }
}
