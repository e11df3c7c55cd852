package ua.journal.core.imports;

import java.util.ArrayList;
import java.util.List;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.register.SchoolCounts;
import ua.journal.core.school.SchoolYear;

/**
 * Query: what is still missing until the first lesson can be taught and everybody can come in
 * (clause 4, administrator, point 7).
 */
public record SetUpProgress() implements Query<List<SetUpProgress.Step>> {
  @Override
  public Operation operation() {
    return Operation.READ_PROGRESS;
  }

  /** What a school needs, in the order in which it is loaded. */
  public enum Need {
    /** The year's semesters. */
    TERMS,
    /** Lesson times. */
    BELLS,
    /** Staff. */
    STAFF,
    /** Classes with pupils. */
    PUPILS,
    /** A class teacher for each class. */
    LEADERS,
    /** Teaching load: journals. */
    LOAD,
    /** Timetable. */
    TIMETABLE,
    /** Plans; without them lessons go on (R-KTP-04). */
    PLANS,
    /** Access of the staff. */
    STAFF_ACCESS,
    /** Access of the families. */
    FAMILY_ACCESS
  }

  /**
   * One need and how it stands.
   *
   * @param need what
   * @param there how many there are
   * @param missing how many are missing; for a list that is empty 1
   * @param blocks whether no lesson can be taught before
   */
  public record Step(Need need, int there, int missing, boolean blocks) {
    /**
     * Tells whether nothing is left to do.
     *
     * @return true when nothing is missing
     */
    public boolean done() {
      return missing == 0;
    }
  }

  /** Answers {@link SetUpProgress}. */
  static final class Answer implements Handler<SetUpProgress, List<Step>> {
    @Override
    public Class<SetUpProgress> type() {
      return SetUpProgress.class;
    }

    @Override
    public List<Step> handle(SetUpProgress query, RequestContext context) {
      SchoolCounts counts =
          context
              .port(RegisterStore.class)
              .counts(context.school(), SchoolYear.serving(context), context.today());
      List<Step> steps = new ArrayList<>();
      steps.add(list(Need.TERMS, counts.terms()));
      steps.add(list(Need.BELLS, counts.lessonTimes()));
      steps.add(list(Need.STAFF, counts.staff()));
      steps.add(list(Need.PUPILS, counts.pupils()));
      steps.add(part(Need.LEADERS, counts.classes(), counts.withoutClassTeacher()));
      steps.add(list(Need.LOAD, counts.journals()));
      steps.add(list(Need.TIMETABLE, counts.slots()));
      steps.add(part(Need.PLANS, counts.journals(), counts.planless()));
      steps.add(part(Need.STAFF_ACCESS, counts.staff(), counts.staffAway()));
      steps.add(part(Need.FAMILY_ACCESS, counts.families(), counts.familiesAway()));
      return steps;
    }

    private static Step list(Need need, int there) {
      return new Step(need, there, there == 0 ? 1 : 0, true);
    }

    private static Step part(Need need, int all, int missing) {
      return new Step(need, all - missing, missing, false);
    }
  }
}
